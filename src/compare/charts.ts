import { questionChart, toHtml, type Chart } from '../chart/index.ts';
import { answeredOnly } from '../figure/table/index.ts';
import type { Lang } from '../format/index.ts';
import { plain } from '../reading/index.ts';
import { splitLike } from './breakdown.ts';
import type { Comparison } from './comparison.ts';
import { hasPrecision } from './precision.ts';
import { comparisonSpecs } from './spec.ts';
import { seriesOf, wavesChart, type SeriesNote } from './waves.ts';

/** A chart of the comparison; `html` is finished, everything in it escaped by the code that made it. */
export interface ShownChart {
  readonly heading: string | null;
  readonly html: string;
  /** In words; null where the table beside it says all. */
  readonly description: string | null;
}

/** All charts of a comparison: one question as its survey's page has it, waves of a series over time, several side by side. */
export function comparisonCharts(
  comparison: Comparison,
  series: readonly SeriesNote[],
  lang: Lang,
): readonly ShownChart[] {
  const { shown, by } = comparison;
  const [only, ...others] = shown;
  if (only === undefined) return [];
  if (others.length === 0) return shownOf(alone(comparison, lang), null);
  const waves = by !== null ? null : wavesChart(shown, series, lang);
  const beside = comparisonSpecs(comparison, lang).map(({ heading, spec }) => ({
    heading,
    html: toHtml(spec),
    description: null,
  }));
  const own = seriesOf(shown, series);
  const heading = own === undefined ? null : lang === 'en' ? own.labelEn : own.label;
  return [...shownOf(waves, heading), ...beside];
}

/** One question, by the very code of its survey's page. */
function alone({ shown, by, answer }: Comparison, lang: Lang): Chart | null {
  const [item] = shown;
  if (item === undefined) return null;
  const { question, results, survey } = item;
  const own = question.choices.find(({ label }) => plain(label) === plain(answer?.label ?? ''));
  return questionChart(question, results, {
    survey: survey.id,
    lang,
    by: by === null ? null : (splitLike(item, by) ?? null),
    choice: own?.name ?? null,
    precision: hasPrecision(survey),
    census: survey.front.sampling === 'census',
    answeredOnly: answeredOnly(survey),
    counted: survey.front.sampling === 'opt-in' ? 'responses' : 'people',
  });
}

function shownOf(chart: Chart | null, heading: string | null): readonly ShownChart[] {
  if (chart === null) return [];
  return [
    { heading: heading ?? chart.finding, html: toHtml(chart.spec), description: chart.description },
  ];
}
