import { baseOf, isNumber, sizeOf } from '../../chart/index.ts';
import { formatList } from '../../format/index.ts';
import { type Choice, type Question, type Result, sidesOf } from '../../survey/index.ts';
import { type FigureContext, labelOf, tableWords } from '../table/index.ts';

/** The one figure of a question that its line shows, and what it is the share, the mean or the median of. */
export interface Headline {
  readonly result: Result;
  /** `“Hài lòng” hoặc “Rất hài lòng”`, `Trung bình`. */
  readonly text: string;
}

/**
 * The figure that answers a question first: on a scale with two sides the share of the upper one; else the most given answer; of a number
 * its mean, else its median. Null where none may be shown alone: withheld, marked, of fewer than 30, or where a withheld answer
 * could have been given more often.
 *
 * @param results of this question
 */
export function headlineOf(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): Headline | null {
  const own = results.filter(({ by }) => by === null);
  const most = mostGiven(question, results);
  const answer =
    most !== null && stands(most.result)
      ? { result: most.result, text: `“${labelOf(ctx, most.choice)}”` }
      : null;
  return upperSide(ctx, question, own) ?? answer ?? numberOf(ctx, own);
}

/** Whether a figure may stand alone. */
function stands({ value, marks, baseN, base }: Result): boolean {
  return value !== null && marks.length === 0 && sizeOf(baseN, base) !== 'few';
}

function upperSide(
  ctx: FigureContext,
  question: Question,
  own: readonly Result[],
): Headline | null {
  const result = own.find((one) => one.statistic === 'net' && one.choice === 'top' && stands(one));
  const sides = sidesOf(question);
  if (result === undefined || sides === null) return null;
  const names = question.choices
    .filter((_, at) => sides[at] === 1)
    .map((choice) => `“${labelOf(ctx, choice)}”`);
  return { result, text: formatList(names, ctx.lang, 'or') };
}

/**
 * The most given answer of a question on the base that its chart shows, with its figure: a share with nothing to beware of. Null where none
 * is, where a withheld answer could have been given more often, and of numbers.
 *
 * @param results of this question
 */
export function mostGiven(
  question: Question,
  results: readonly Result[],
): { readonly choice: Choice; readonly result: Result } | null {
  if (isNumber(question)) return null;
  const base = baseOf(question, results);
  const shares = results.filter(
    (one) => one.by === null && one.statistic === 'share' && one.base === base,
  );
  const [result] = shares
    .filter(({ value, marks }) => value !== null && marks.length === 0)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const choice = question.choices.find(({ name }) => name === result?.choice);
  if (result === undefined || choice === undefined) return null;
  return isMost(question, result.value ?? 0, shares) ? { choice, result } : null;
}

/** Whether no withheld answer can have been given more often. Only of a question with one answer each is the rest known to be theirs. */
function isMost({ type }: Question, top: number, shares: readonly Result[]): boolean {
  if (shares.every(({ value }) => value !== null)) return true;
  const known = shares.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return type === 'select_one' && top >= 1 - known;
}

function numberOf(ctx: FigureContext, own: readonly Result[]): Headline | null {
  const words = tableWords(ctx);
  const names = { mean: words.numbers.mean, median: words.statistics.median };
  for (const statistic of ['mean', 'median'] as const) {
    const result = own.find((one) => one.statistic === statistic && stands(one));
    if (result !== undefined) return { result, text: names[statistic] };
  }
  return null;
}
