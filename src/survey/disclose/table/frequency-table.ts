import { countsOf } from './counts.ts';
import {
  BASE_LEVELS,
  type BaseLevel,
  choiceLevel,
  type Estimate,
  type Question,
} from '../../model/index.ts';

/**
 * A count of respondents that may have to be suppressed. It is changed in place while `disclose` runs, and never
 * outlives it.
 */
export interface CellCount {
  readonly n: number;
  suppressed: boolean;
}

/** The counts of all respondents or of one group. */
export interface Row {
  readonly by: string | null;
  readonly group: string | null;
  /** In the order of the table's columns. */
  readonly cells: readonly CellCount[];
  /** By base level; null where the base is empty or not tabulated. */
  readonly bases: readonly (CellCount | null)[];
}

/**
 * The counts behind all tables of one question: a row for all respondents and for each group, a column for each
 * choice.
 */
export interface FrequencyTable {
  readonly question: Question;
  /** Whether each respondent is in one cell at most, so that cells add up to their base. */
  readonly single: boolean;
  readonly columns: readonly { readonly choice: string; readonly level: BaseLevel }[];
  readonly rows: readonly Row[];
}

/**
 * Arranges the estimates of a survey by question. Two background questions broken down by each other are one table:
 * their cells are shared, so that they are suppressed in both or in neither.
 */
export function frequencyTablesOf(
  questions: readonly Question[],
  estimates: readonly Estimate[],
): readonly FrequencyTable[] {
  const byQuestion = Map.groupBy(estimates, ({ question }) => question);
  const backgrounds = new Map(
    questions
      .filter(({ role, type }) => role === 'background' && type === 'select_one')
      .map((q) => [q.name, q]),
  );
  const sharedCells = new Map<string, CellCount>();
  return questions.flatMap((question) => {
    const own = byQuestion.get(question.name);
    return own === undefined
      ? []
      : [frequencyTableOf(question, own, backgrounds.has(question.name) ? sharedCells : new Map())];
  });
}

function frequencyTableOf(
  question: Question,
  estimates: readonly Estimate[],
  sharedCells: Map<string, CellCount>,
): FrequencyTable {
  const columns = columnsOf(question, estimates);
  const rows = [...Map.groupBy(estimates, rowKey).values()].map((own): Row => {
    const [first] = own;
    if (first === undefined) throw new Error(`a row without estimates: ${question.name}`);
    const { by, group } = first;
    const { cells, bases } = countsOf(own);
    return {
      by,
      group,
      bases: BASE_LEVELS.map((level) => cell(bases.get(level) ?? null)),
      cells: columns.map(({ choice }) => {
        const n = cells.get(choice) ?? 0;
        return by === null
          ? { n, suppressed: false }
          : shared(sharedCells, [question.name, choice], [by, group ?? ''], n);
      }),
    };
  });
  return { question, single: question.type === 'select_one', columns, rows };
}

/** Whether a row is about all respondents. */
export const isTopline = ({ by }: Row): boolean => by === null;

/** The row of all respondents; printed tables may lack it. */
export const toplineOf = ({ rows }: FrequencyTable): Row | undefined => rows.find(isTopline);

/** Every count of a row. */
export const cellsAndBasesOf = ({ cells, bases }: Row): readonly CellCount[] => [
  ...cells,
  ...BASE_LEVELS.flatMap((level) => bases[level] ?? []),
];

/** The groups of each breakdown. */
export function rowsByBreakdown({ rows }: FrequencyTable): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(
    rows.filter(({ by }) => by !== null),
    ({ by }) => by ?? '',
  );
}

/** Identifies a row by its breakdown and group. */
export const rowKey = ({
  by,
  group,
}: {
  readonly by: string | null;
  readonly group: string | null;
}): string => JSON.stringify([by, group]);

/** The count is part of the key: printed tables may contradict each other, and then they are two cells. */
function shared(
  sharedCells: Map<string, CellCount>,
  a: readonly string[],
  b: readonly string[],
  n: number,
): CellCount {
  const key = JSON.stringify([...[a, b].map((side) => JSON.stringify(side)).sort(), n]);
  const cell = sharedCells.get(key) ?? { n, suppressed: false };
  sharedCells.set(key, cell);
  return cell;
}

const cell = (n: number | null): CellCount | null => (n === null ? null : { n, suppressed: false });

function columnsOf(question: Question, estimates: readonly Estimate[]): FrequencyTable['columns'] {
  const printed = estimates.some(({ base }) => base === 'published');
  const known = new Map(
    question.choices.map((choice) => [choice.name, printed ? 0 : choiceLevel(choice)] as const),
  );
  const shares = estimates.filter(({ statistic }) => statistic === 'share');
  return [...new Set(shares.map(({ choice }) => choice ?? ''))]
    .sort((a, b) => place(known, a) - place(known, b))
    .map((choice) => ({ choice, level: known.get(choice) ?? 0 }));
}

function place(known: ReadonlyMap<string, BaseLevel>, choice: string): number {
  const index = [...known.keys()].indexOf(choice);
  return index < 0 ? known.size : index;
}
