import type { Lang } from '../format/index.ts';
import type { Base, Question, Result } from '../survey/index.ts';
import type { Chart } from './chart.ts';
import { toHtml } from './to-html.ts';
import { toSvg } from './draw/index.ts';
import { ChartSpecSchema, draw, idOf, piecesOf, type KeyFigure } from './kinds/index.ts';
import { labelOf, subjectOf, type QuestionChartOptions } from './subject/index.ts';
import { wordsOf } from './text/index.ts';

interface Common {
  /** Unique on the page. */
  readonly id: string;
  readonly lang: Lang;
  /** Short: the accessible name. */
  readonly title: string;
}

/** An opinion, and how many of the steps its word stands for. */
interface Opinion {
  readonly label: string;
  readonly step: number;
}

/**
 * Opinions with the word for how widespread each is. Null without any.
 *
 * @param steps the words, from the least to the most widespread
 */
export function verbalChart(
  rows: readonly Opinion[],
  steps: readonly string[],
  common: Common,
): Chart | null {
  if (rows.length === 0) return null;
  const spec = ChartSpecSchema.parse({ ...common, kind: 'verbal', steps, rows });
  const { describe } = wordsOf(common.lang);
  const said = rows.map(({ label, step }) => `${steps[step - 1] ?? ''}: ${describe.quote(label)}.`);
  const drawings = (alone: number | null) => draw(spec, alone);
  return { spec, drawings, svg: toHtml(spec), finding: null, description: said.join(' ') };
}

/** A few figures in large type; what each says is the name of its drawing. Empty without any. */
export function keyChart(
  figures: readonly KeyFigure[],
  common: Common & { readonly base: Base },
): string {
  if (figures.length === 0) return '';
  return toHtml(ChartSpecSchema.parse({ ...common, kind: 'key', figures }));
}

/**
 * A question as one bar without words, as high as a line of text: the pieces of a whole, on a scale in its shades, else the
 * most given answer before the others; where several answers could be given or the source prints but some, that share alone.
 * Null where a figure is suppressed or marked, or fewer than 30 answered.
 *
 * @param results everyone's alone are drawn
 * @example stripChart(question, results, { survey: 'dat-dai-2025', lang: 'vi' })
 */
export function stripChart(
  question: Question,
  results: readonly Result[],
  { survey, lang }: Pick<QuestionChartOptions, 'survey' | 'lang'>,
): string | null {
  const subject = subjectOf(question, results, { survey, lang });
  const pieces = subject === null ? null : piecesOf(subject);
  if (pieces === null) return null;
  const common = {
    id: idOf(`${survey}-${question.name}-dai`),
    title: labelOf(question, lang),
    lang,
  };
  return draw(ChartSpecSchema.parse({ ...common, kind: 'strip', pieces }))
    .map(({ scene }) => toSvg(scene))
    .join('');
}
