import type { Base, Choice, ChoiceKind, Question, Result } from '../../survey/index.ts';

/** The shares of one group, or of everyone, by choice name. */
export interface Group {
  /** Choice name of the background question; null for everyone. */
  readonly name: string | null;
  readonly baseN: number | null;
  readonly cells: ReadonlyMap<string, Result>;
}

function sharesOf(question: Question, results: readonly Result[]): Result[] {
  return results.filter(
    (result) => result.question === question.name && result.statistic === 'share',
  );
}

/**
 * Which base a question is shown on: as printed where it was published; with don't-knows where some were given (a
 * suppressed number counts as given) and that base may be told; else substantive answers.
 */
export function baseOf(question: Question, results: readonly Result[]): Base {
  const shares = sharesOf(question, results);
  if (results.some((one) => one.question === question.name && one.base === 'published'))
    return 'published';
  const unsure = new Set(
    question.choices.filter(({ kind }) => kind === 'dont_know').map(({ name }) => name),
  );
  const withUnsure = shares.filter(({ base }) => base === 'dk');
  const given = withUnsure.some(({ choice, value }) => unsure.has(choice ?? '') && value !== 0);
  const totals = withUnsure.filter(({ by }) => by === null);
  const told = totals.length === 0 || totals.some(({ value }) => value !== null);
  return given && told ? 'dk' : 'valid';
}

/**
 * The results that a split is read from. Where its groups have none on the bases that count don't-knows and the like,
 * everyone's stay out too, so that all rows of the split stand on one base.
 */
export function resultsOfSplit(results: readonly Result[], by: Question | null): readonly Result[] {
  if (by === null || results.some((one) => one.by === by.name && one.base === 'dk')) return results;
  return results.filter(({ base }) => base !== 'dk' && base !== 'asked');
}

/**
 * Everyone's nets of a scale on the base that its chart shows; none where they are not published on it.
 */
export function netsOf(question: Question, results: readonly Result[]): readonly Result[] {
  const base = baseOf(question, results);
  return results.filter(
    (one) =>
      one.question === question.name &&
      one.statistic === 'net' &&
      one.by === null &&
      one.base === base,
  );
}

/** The groups of a breakdown in the order of their codebook, or everyone as one group. Empty when there are no results. */
export function groupsOf(
  question: Question,
  results: readonly Result[],
  by: Question | null,
): Group[] {
  const base = baseOf(question, results);
  const shares = sharesOf(question, results).filter(
    (result) => result.base === base && result.by === (by?.name ?? null),
  );
  const names = by === null ? [null] : by.choices.map((choice) => choice.name);
  return names.flatMap((name) => {
    const own = shares.filter((result) => result.group === name);
    if (own.length === 0) return [];
    const cells = new Map(own.map((result) => [result.choice ?? '', result] as const));
    return [{ name, baseN: own.find(({ baseN }) => baseN !== null)?.baseN ?? null, cells }];
  });
}

const APART: readonly ChoiceKind[] = ['dont_know', 'refused', 'not_applicable'];

/** Whether answers are numbers: their choices are classes, in the order of the numbers. */
export const isNumber = ({ type }: Question): boolean =>
  type === 'integer' || type === 'decimal' || type === 'range';

export function isNonsubstantive(choice: Choice): boolean {
  return APART.includes(choice.kind);
}

/** The choices that have a figure or a mark in some group, in the order of the codebook. */
export function shownChoices(question: Question, groups: readonly Group[]): Choice[] {
  return question.choices.filter((choice) =>
    groups.some(({ cells }) => {
      const cell = cells.get(choice.name);
      return cell !== undefined && (cell.value !== null || cell.marks.length > 0);
    }),
  );
}

const UNKNOWN = -1;

/**
 * Nominal choices from the most to the least given, suppressed ones after those that are known (a place among them would
 * tell), then "other", then don't-knows. Ordinal and bipolar ones keep the order of their scale, classes of numbers that of
 * the numbers.
 */
export function inReadingOrder(
  question: Question,
  choices: readonly Choice[],
  total: Group | undefined,
): Choice[] {
  const rank = (choice: Choice) => (isNonsubstantive(choice) ? 2 : choice.kind === 'other' ? 1 : 0);
  const value = (choice: Choice) => total?.cells.get(choice.name)?.value ?? UNKNOWN;
  const sorted = question.scale === 'nominal' && !isNumber(question);
  return choices.toSorted((a, b) => rank(a) - rank(b) || (sorted ? value(b) - value(a) : 0));
}

/** How far a base carries: what was published before is shown as published. */
export function sizeOf(baseN: number | null, base: Base): 'enough' | 'low' | 'few' {
  if (base === 'published' || baseN === null || baseN >= 100) return 'enough';
  return baseN < 30 ? 'few' : 'low';
}
