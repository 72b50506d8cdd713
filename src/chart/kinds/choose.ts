import type { Question, Result } from '../../survey/index.ts';
import {
  labelOf,
  subjectOf,
  undrawnNotes,
  type QuestionChartOptions,
  type Subject,
} from '../subject/index.ts';
import { wordsOf } from '../text/index.ts';
import { QUESTION_CHARTS, type QuestionSpec } from './question/index.ts';

const ENTRIES = Object.entries(QUESTION_CHARTS);

/** Names of the kinds that an author may ask for of a question, in the order of choice. */
export const QUESTION_KINDS: readonly string[] = Object.keys(QUESTION_CHARTS);

/** The chart that was asked for, else the first that fits, in the order of the table in docs/charts.md. */
function chosen(subject: Subject, options: QuestionChartOptions) {
  const { kind: asked } = options;
  for (const [kind, { schema, fits, auto, notes }] of ENTRIES) {
    const allowed = asked === undefined ? auto(subject) : kind === asked;
    const body = allowed ? fits(subject, options) : null;
    if (body !== null) return { kind, schema, body, notes: notes?.(subject) ?? [] };
  }
  throw new Error(`chart does not fit ${subject.question.name}: ${asked ?? 'auto'}`);
}

/**
 * Chooses the chart of a question: see the table in docs/charts.md. Null when there is nothing to show. Groups of fewer
 * than 30 respondents, and those of which everything is suppressed, are named under the chart. Throws where `options.kind`
 * does not fit: `fittingKinds` tells which do.
 */
export function chartFor(
  question: Question,
  results: readonly Result[],
  options: QuestionChartOptions,
): QuestionSpec | null {
  const subject = subjectOf(question, results, options);
  if (subject === null) return null;
  const words = wordsOf(options.lang);
  const label = labelOf(question, options.lang);
  const { by } = subject;
  const parts = [options.survey, question.name, by?.name, options.choice];
  const ownId = parts.filter((part) => typeof part === 'string').join('-');
  const { kind, schema, body, notes } = chosen(subject, options);
  return schema.parse({
    id: idOf(options.id ?? ownId),
    kind,
    title: by === null ? words.title(label) : words.titleBy(label, labelOf(by, options.lang)),
    lang: options.lang,
    base: subject.base,
    notes: [...undrawnNotes(subject), ...notes],
    ...body,
  });
}

/** A text as an id: what is no letter, digit, `_` or `-` becomes `-`. */
export function idOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}_-]/gu, '-');
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
): readonly string[] {
  const subject = subjectOf(question, results, options);
  if (subject === null) return [];
  return ENTRIES.filter(([, { fits }]) => fits(subject, options) !== null).map(([kind]) => kind);
}
