import { crossedOf, type Crossed } from './crossed.ts';
import { drawnOf, type Drawn } from './drawn.ts';
import { LEVELS } from './level.ts';
import { restsOf, type Rest } from './rest.ts';
import type { Item, Line, Sheet } from './sheet.ts';
import { weighingOf, type Weighing } from './weighed.ts';
import type { Survey } from '../../model/survey.ts';

/** All tables of a survey as a reader can lay them side by side. */
export interface Frame {
  readonly sheets: readonly Sheet[];
  readonly restsOf: (sheet: Sheet) => readonly Rest[];
  /**
   * How many respondents a line is about: everyone, a group, or those in no group. Of everyone the number of respondents
   * is public, of a group the sample's profile tells it. Null for printed tables, which may be of different respondents.
   */
  readonly sizeOf: (line: Line) => Item | null;
  /** Where weighted counts are equations in the counts of groups or choices. */
  readonly weighing: Weighing;
  /** Where weighted counts hang on the whole of a cross table. */
  readonly crossed: Crossed;
  /** Where standard errors are equations in the groups' counts. */
  readonly drawn: Drawn;
}

/** Lays out the sheets of a survey. */
export function frameOf(survey: Survey, sheets: readonly Sheet[]): Frame {
  const { source } = survey;
  const printed = source.kind === 'results';
  const rests = new Map(sheets.map((sheet) => [sheet, printed ? [] : restsOf(sheet)]));
  const all: Item = { n: printed ? 0 : source.responses.rows, withheld: false };
  const profiles = new Map(printed ? [] : sheets.map((sheet) => [sheet.question.name, sheet]));
  const outside = new Map([...profiles].map(([name, sheet]) => [name, outsideOf(sheet, all.n)]));
  return {
    sheets,
    weighing: weighingOf(survey),
    crossed: crossedOf(survey),
    drawn: drawnOf(survey),
    restsOf: (sheet) => rests.get(sheet) ?? [],
    sizeOf: ({ by, group }) => {
      if (printed) return null;
      if (by === null) return all;
      return (group === null ? outside.get(by) : groupSize(profiles.get(by), group)) ?? null;
    },
  };
}

const everyoneOf = ({ lines }: Sheet): Line | undefined => lines.find(({ by }) => by === null);

function groupSize(profile: Sheet | undefined, group: string): Item | undefined {
  const index = profile?.columns.findIndex(({ choice }) => choice === group) ?? -1;
  return profile === undefined ? undefined : everyoneOf(profile)?.cells[index];
}

/** Those in no group are taken as counted by the reader, which protects more. */
function outsideOf(profile: Sheet, rows: number): Item {
  return { n: rows - (everyoneOf(profile)?.levels[0]?.n ?? 0), withheld: false };
}

/** Every count of a line that a table shows. */
export const itemsOf = ({ cells, levels }: Line): readonly Item[] => [
  ...cells,
  ...LEVELS.flatMap((level) => levels[level] ?? []),
];
