import { chartNeeds, fittingKinds, QUESTION_KINDS, SERIES_KINDS } from '../../chart/index.ts';
import { nearest, problem, type Problem } from '../../problem/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import { checkBreakdown } from './figure.ts';
import { placeOf } from './place.ts';
import type { Asked } from './question.ts';
import { checkTitle } from './title.ts';

/** The default: the kind of chart that suits the figures. It need not be written. */
const AUTO = 'auto';

/** The author's kind of chart; undefined where the default is taken. */
export function authorsKind({ chart }: ProseElement['attributes']): string | undefined {
  return chart === AUTO ? undefined : chart;
}

/** What a chart is asked of, and the kinds that fit it. */
interface Wanted {
  readonly of: 'question' | 'series';
  readonly name: string;
  readonly known: readonly string[];
  readonly fitting: () => readonly string[];
}

/** A Problem where the kind of chart that an author asks for is none, or does not fit. */
export function checkKind(
  element: ProseElement,
  { of, name, known, fitting }: Wanted,
): readonly Problem[] {
  const chart = authorsKind(element.attributes);
  if (chart === undefined) return [];
  const place = placeOf(element, 'chart', chart);
  if (!known.includes(chart)) {
    const words = [AUTO, ...known];
    const params = { known: words, elsewhere: takers(chart), suggestion: nearest(chart, words) };
    return [problem('reference-chart-unknown', place, params)];
  }
  const kinds = fitting();
  if (kinds.includes(chart)) return [];
  const params = { needs: chartNeeds(chart), of, name, fitting: kinds };
  return [problem('reference-chart-unfit', place, params)];
}

/** The components that take a kind of chart. */
function takers(chart: string): readonly string[] {
  if (SERIES_KINDS.includes(chart)) return ['Trend'];
  return QUESTION_KINDS.includes(chart) ? ['Question', 'Compare'] : [];
}

/** The Problems of a question that is drawn: figures that are not there, a title that they deny, a kind of chart that does not fit. */
export function checkDrawn(asked: Asked): readonly Problem[] {
  return [...checkBreakdown(asked), ...checkTitle(asked), ...checkChart(asked)];
}

/** A Problem where the kind of chart that an author asks for does not fit the question as it is shown. */
function checkChart({ element, question, results, survey }: Asked): readonly Problem[] {
  const { by = null, choice = null } = element.attributes;
  const options = {
    survey: question.name,
    lang: 'vi' as const,
    by: survey.questions.find(({ name }) => name === by) ?? null,
    choice,
    precision: survey.front.sampling === 'probability',
  };
  const fitting = () => fittingKinds(question, results, options);
  return checkKind(element, {
    of: 'question',
    name: question.name,
    known: QUESTION_KINDS,
    fitting,
  });
}
