import { formatFigure } from '../../src/figure/index.ts';
import { publishedResult } from '../../src/published/index.ts';
import { formatNumber } from '../../src/format/number.ts';
import type { Question } from '../../src/survey/model/question.ts';
import type { Result } from '../../src/survey/model/result.ts';
import { chart } from '../../src/words/vi/figure/chart.ts';
import { series } from '../../src/words/vi/figure/series.ts';
import { table } from '../../src/words/vi/figure/table.ts';
import { bases, explained, unexplained, unknownBases } from './explained.ts';
import { partsOf, type Figure } from './figures.ts';
import type { Told } from './told.ts';

/** Whether an outlet prints a digit of what is withheld, or anything but the number of what is not. */
export function disagrees({ outlet, field, text }: Told, result: Result | undefined): boolean {
  const number = result?.[field] ?? null;
  if (result === undefined || number === null) return /\d/u.test(text);
  if (!outlet.endsWith('.html')) return text !== String(publishedResult(result)[field]);
  const written =
    field === 'value' ? formatFigure(result, number, 'vi') : formatNumber(number, 'vi');
  // An index by itself is told with its unit.
  const own = result.statistic === 'mean' ? text.replace(/ điểm$/u, '') : text;
  return own !== written && !text.startsWith(`${written} [`);
}

/** Percentages and bases in the texts of a figure (chart, description, tables) that no published figure accounts for. */
export function strayIn(figure: Figure): readonly string[] {
  const { report, question } = figure;
  return partsOf(figure).flatMap(({ by, text }) => {
    const results = report.results.filter(
      (one) => one.question === question.name && (one.by === null || one.by === by),
    );
    const bare = withoutLabels(text, report.questions);
    return [...unexplained(bare, explained(results)), ...unknownBases(bare, bases(results))].map(
      (found) => `${report.id} ${question.name} ${String(by)}: ${found}`,
    );
  });
}

/** Wording may have numbers of its own, and so have the words for intervals. */
function withoutLabels(text: string, questions: readonly Question[]): string {
  const labels = questions.flatMap(({ label, choices }) => [label, ...choices.map((c) => c.label)]);
  const heads = [table.interval, chart.intervalLine, series.intervalBand];
  const numbered = [...heads, ...labels].filter((label) => /\d/u.test(label));
  // A class of one number is called by it: that is wording only between quotes.
  const own = numbered.map((label) => (/\p{L}/u.test(label) ? label : `“${label}”`));
  return own.reduce((left, label) => left.replaceAll(label, ''), text);
}
