import { netsOf, sideNames } from '../../chart/index.ts';
import { formatNumber } from '../../format/index.ts';
import type { Question, Result } from '../../survey/index.ts';
import { type FigureContext, tableWords } from '../table/index.ts';

/** A line of a question's table. */
export interface Line {
  readonly label: string;
  readonly result: Result | undefined;
}

/** The sides of a scale taken together, and how far they are apart. */
export function netLines(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): Line[] {
  const names = sideNames(question, ctx.lang);
  if (names === null) return [];
  const { net, statistics } = tableWords(ctx);
  const labels = { top: net(names.top), bottom: net(names.bottom), balance: statistics.net };
  const nets = netsOf(question, results);
  return (['top', 'bottom', 'balance'] as const).flatMap((side) => {
    const result = nets.find(({ choice }) => choice === side);
    return result === undefined ? [] : [{ label: labels[side], result }];
  });
}

/**
 * Means and medians of everyone, each on one base. Totals are left to the downloads and to prose that asks for one: of ages or
 * scores a sum means nothing, and what a number counts is not known here.
 */
export function numberLines(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
  scored: boolean,
): Line[] {
  const words = tableWords(ctx);
  const mean = scored ? meanLabel(ctx, question) : indexLabel(ctx, question);
  const names = { ...words.statistics, mean };
  return (['mean', 'median'] as const).flatMap((statistic) => {
    const result = results.find((one) => one.statistic === statistic && one.by === null);
    return result === undefined ? [] : [{ label: names[statistic], result }];
  });
}

/** The name of the mean with the ends of its scale, without which it tells nothing. */
function meanLabel(ctx: FigureContext, { choices }: Question): string {
  const words = tableWords(ctx);
  const scores = choices.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length < 2) return words.statistics.mean;
  const ends = [Math.min(...scores), Math.max(...scores)].map((score) =>
    formatNumber(score, ctx.lang, Number.isInteger(score) ? 0 : 1),
  );
  return words.meanOf(ends[0] ?? '', ends[1] ?? '');
}

/** The name of a number's mean; of an index with its scale, for it is the mean of nobody's answers. */
function indexLabel(ctx: FigureContext, { index }: Question): string {
  const words = tableWords(ctx);
  if (index === undefined) return words.numbers.mean;
  const [low = '', high = ''] = [index.low, index.high].map((end) => formatNumber(end, ctx.lang));
  return words.indexOf(low, high, index.unit);
}
