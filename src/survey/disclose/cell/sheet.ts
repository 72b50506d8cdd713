import { countsOf } from './counts.ts';
import { LEVELS, type Level } from './level.ts';
import { rankOf } from '../../model/base.ts';
import type { Question } from '../../model/question.ts';
import type { Estimate } from '../../model/result.ts';

/** A count that may have to be withheld. Lives, and is changed, only while `disclose` runs. */
export interface Item {
  readonly n: number;
  withheld: boolean;
}

export interface Line {
  readonly by: string | null;
  readonly group: string | null;
  /** In the order of the sheet's columns. */
  readonly cells: readonly Item[];
  /** By level; null where nobody is in the base or it is not tabulated. */
  readonly levels: readonly (Item | null)[];
}

/** The counts behind all tables of one question: a line for everyone and for each group, a column for each choice. */
export interface Sheet {
  readonly question: Question;
  /** Whether a respondent is in one cell at most, so that cells add up to their base. */
  readonly single: boolean;
  readonly columns: readonly { readonly choice: string; readonly level: Level }[];
  readonly lines: readonly Line[];
}

/**
 * Arranges the Estimates of a survey in sheets, one a question. A background question split by another one and the
 * other way round are the same table: their cells are one Item, withheld in both or in neither.
 */
export function sheetsOf(
  questions: readonly Question[],
  estimates: readonly Estimate[],
): readonly Sheet[] {
  const byQuestion = Map.groupBy(estimates, ({ question }) => question);
  const splitting = new Map(
    questions
      .filter(({ role, type }) => role === 'background' && type === 'select_one')
      .map((q) => [q.name, q]),
  );
  const crossed = new Map<string, Item>();
  return questions.flatMap((question) => {
    const own = byQuestion.get(question.name);
    return own === undefined
      ? []
      : [sheetOf(question, own, splitting.has(question.name) ? crossed : new Map())];
  });
}

function sheetOf(
  question: Question,
  estimates: readonly Estimate[],
  crossed: Map<string, Item>,
): Sheet {
  const columns = columnsOf(question, estimates);
  const lines = [...Map.groupBy(estimates, lineKey).values()].map((own): Line => {
    const [first] = own;
    if (first === undefined) throw new Error(`a line without estimates: ${question.name}`);
    const { by, group } = first;
    const { cells, levels } = countsOf(own);
    return {
      by,
      group,
      levels: LEVELS.map((level) => item(levels.get(level) ?? null)),
      cells: columns.map(({ choice }) => {
        const n = cells.get(choice) ?? 0;
        return by === null
          ? { n, withheld: false }
          : shared(crossed, [question.name, choice], [by, group ?? ''], n);
      }),
    };
  });
  return { question, single: question.type === 'select_one', columns, lines };
}

/** The groups of each breakdown. */
export function linesBy({ lines }: Sheet): ReadonlyMap<string, readonly Line[]> {
  return Map.groupBy(
    lines.filter(({ by }) => by !== null),
    ({ by }) => by ?? '',
  );
}

/** Lines are found by their breakdown and group. */
export const lineKey = ({
  by,
  group,
}: {
  readonly by: string | null;
  readonly group: string | null;
}): string => JSON.stringify([by, group]);

/** The count is part of the key: printed tables may contradict each other, and then they are two cells. */
function shared(
  crossed: Map<string, Item>,
  a: readonly string[],
  b: readonly string[],
  n: number,
): Item {
  const key = JSON.stringify([...[a, b].map((side) => JSON.stringify(side)).sort(), n]);
  const cell = crossed.get(key) ?? { n, withheld: false };
  crossed.set(key, cell);
  return cell;
}

const item = (n: number | null): Item | null => (n === null ? null : { n, withheld: false });

function columnsOf(question: Question, estimates: readonly Estimate[]): Sheet['columns'] {
  const printed = estimates.some(({ base }) => base === 'published');
  const known = new Map(
    question.choices.map((choice) => [choice.name, printed ? 0 : rankOf(choice)] as const),
  );
  const shares = estimates.filter(({ statistic }) => statistic === 'share');
  return [...new Set(shares.map(({ choice }) => choice ?? ''))]
    .sort((a, b) => place(known, a) - place(known, b))
    .map((choice) => ({ choice, level: known.get(choice) ?? 0 }));
}

function place(known: ReadonlyMap<string, Level>, choice: string): number {
  const index = [...known.keys()].indexOf(choice);
  return index < 0 ? known.size : index;
}
