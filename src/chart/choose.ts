import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import { openNotes, silenceNotes } from './silence.ts';
import { ChartSpecSchema, type ChartKind, type ChartSpec } from './spec.ts';
import { labelOf, subjectOf, type QuestionChartOptions, type Subject } from './subject.ts';
import { WAYS, type Body } from './ways.ts';
import { wordsOf } from './words.ts';

/** The chart that was asked for, else the first that fits, in the order of the table in docs/charts.md. */
function bodyOf(subject: Subject, options: QuestionChartOptions): Body {
  const { kind } = options;
  const allowed = WAYS.filter((way) =>
    kind === undefined ? way.auto(subject) : way.kind === kind,
  );
  for (const way of allowed) {
    const body = way.body(subject, options);
    if (body !== null) return body;
  }
  throw new Error(`chart does not fit ${subject.question.name}: ${kind ?? 'auto'}`);
}

/**
 * Chooses the chart of a question: see the table in docs/charts.md. Null when there is nothing to show. Groups of fewer
 * than 30 respondents, and those of which everything is withheld, are named under the chart. Throws where `options.kind`
 * does not fit: `fittingKinds` tells which do.
 */
export function chartFor(
  question: Question,
  results: readonly Result[],
  options: QuestionChartOptions,
): ChartSpec | null {
  const subject = subjectOf(question, results, options);
  if (subject === null) return null;
  const words = wordsOf(options.lang);
  const label = labelOf(question, options.lang);
  const { by } = subject;
  const parts = [options.survey, question.name, by?.name, options.choice];
  const ownId = parts.filter((part) => typeof part === 'string').join('-');
  const body = bodyOf(subject, options);
  const common = {
    id: (options.id ?? ownId).replace(/[^\p{L}\p{N}_-]/gu, '-'),
    title: by === null ? words.title(label) : words.titleBy(label, labelOf(by, options.lang)),
    lang: options.lang,
    base: subject.base,
    notes: [...silenceNotes(subject), ...(body.kind === 'histogram' ? openNotes(subject) : [])],
  };
  return ChartSpecSchema.parse({ ...common, ...body });
}

/**
 * The kinds of charts that a question may be drawn as, the first of the table in docs/charts.md first. Empty when there is
 * nothing to show.
 *
 * @example fittingKinds(question, report.results, { survey: report.id, lang: 'vi' }) // ['diverging', 'stacked', 'bar']
 */
export function fittingKinds(
  question: Question,
  results: readonly Result[],
  options: QuestionChartOptions,
): readonly ChartKind[] {
  const subject = subjectOf(question, results, options);
  if (subject === null) return [];
  return WAYS.filter((way) => way.body(subject, options) !== null).map(({ kind }) => kind);
}
