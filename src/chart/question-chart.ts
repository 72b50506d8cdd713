import type { Question, Result } from '../survey/index.ts';
import type { Chart } from './chart.ts';
import { describeQuestion, findingOf, splitFindingOf } from './describe/index.ts';
import { chartFor, drawQuestion } from './kinds/index.ts';
import { subjectOf, type QuestionChartOptions, type Subject } from './subject/index.ts';

/**
 * The chart of one question, for everyone or split by a background question. Null for questions without choices, without
 * results, or with fewer than 30 respondents.
 *
 * @example questionChart(question, report.results, { survey: report.id, lang: 'vi', by: sex })?.finding
 */
export function questionChart(
  question: Question,
  results: readonly Result[],
  options: QuestionChartOptions,
): Chart | null {
  const spec = chartFor(question, results, options);
  const subject = subjectOf(question, results, options);
  if (spec === null || subject === null) return null;
  const drawings = (alone: number | null) => drawQuestion(spec, alone);
  return {
    ...{ spec, drawings },
    finding: findingFor(subject, options),
    description: describeQuestion(subject, knownOf(options)),
  };
}

function findingFor(subject: Subject, options: QuestionChartOptions): string | null {
  const known = knownOf(options);
  return subject.by === null ? findingOf(subject) : splitFindingOf(subject, known);
}

function knownOf({
  precision = false,
  census = false,
  differs = () => null,
}: QuestionChartOptions) {
  return { precision, counted: census, differs };
}
