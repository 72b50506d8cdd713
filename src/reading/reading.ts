import type { Base, Question, Result, Statistic } from '../survey/index.ts';

/** Which figure of a question is asked for. */
export interface Reading {
  /** Null takes `share` for select questions and `mean` for others. */
  readonly statistic: Statistic | null;
  readonly choice: string | null;
  readonly by: string | null;
  readonly group: string | null;
  /** Null takes the first of the preferred bases that there is. */
  readonly base: Base | null;
}

export const STATISTICS: readonly Statistic[] = ['share', 'mean', 'total', 'median', 'net'];
export const BASES: readonly Base[] = ['valid', 'dk', 'asked', 'published'];

/** The base that charts show first; where nobody gave a don't-know, the second has the figures of the third. */
const SHOWN: readonly Base[] = ['published', 'dk', 'valid'];

/** The base of the figures that a chart shows; where everyone's are withheld, of those of groups. Undefined where all are. */
export function shownBase(results: readonly Result[]): Base | undefined {
  const told = results.filter(({ value }) => value !== null);
  const totals = told.filter(({ by }) => by === null);
  const known = totals.length > 0 ? totals : told;
  return SHOWN.find((base) => known.some((one) => one.base === base));
}

export function isSelect({ type }: Question): boolean {
  return type === 'select_one' || type === 'select_multiple';
}

/** What the attributes of a component ask for; words that mean nothing count as absent. */
export function readingOf(attributes: Readonly<Record<string, string>>): Reading {
  return {
    statistic: STATISTICS.find((word) => word === attributes['statistic']) ?? null,
    choice: attributes['choice'] ?? null,
    by: attributes['by'] ?? null,
    group: attributes['group'] ?? null,
    base: BASES.find((word) => word === attributes['base']) ?? null,
  };
}

/**
 * The one figure that a reading asks for, or undefined when there is none. Withheld figures are found too: their
 * value is null.
 *
 * @param results of this question, or of more
 * @param preferred the base that the question is shown on, where the reading names none
 * @example readFigure(question, results, readingOf({ choice: '1' }))?.value // 0.624
 */
export function readFigure(
  question: Question,
  results: readonly Result[],
  reading: Reading,
  preferred: Base = 'valid',
): Result | undefined {
  const statistic = reading.statistic ?? (isSelect(question) ? 'share' : 'mean');
  const choice = choiceOf(statistic, reading);
  const same = results.filter(
    (result) =>
      result.question === question.name &&
      result.statistic === statistic &&
      result.choice === choice &&
      result.by === reading.by &&
      result.group === reading.group,
  );
  const bases = reading.base === null ? [preferred, ...BASES] : [reading.base];
  return bases
    .map((base) => same.find((result) => result.base === base))
    .find((result) => result !== undefined);
}

/** A net is of one side of a scale, or of the difference between the two where nothing is said. */
function choiceOf(statistic: Statistic, { choice }: Reading): string | null {
  if (statistic === 'net') return choice ?? 'balance';
  return statistic === 'share' ? choice : null;
}

/** The question of another survey that may be compared with this one: same series, else same name. */
export function counterpart(question: Question, others: readonly Question[]): Question | undefined {
  const harmonised = others.find(({ series }) => series !== null && series === question.series);
  return harmonised ?? others.find(({ name }) => name === question.name);
}
