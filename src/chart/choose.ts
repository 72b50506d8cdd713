import type { Choice, Question } from '../survey/question.ts';
import type { Result } from '../survey/result.ts';
import { groupLabel } from './cell-text.ts';
import { isApart, sizeOf, type Group } from './cells.ts';
import {
  classesOf,
  heatOf,
  histogramOf,
  intervalsOf,
  placesOf,
  pyramidOf,
} from './choose-groups.ts';
import { stackOf } from './choose-stack.ts';
import { openNotes, silenceNotes } from './silence.ts';
import { ChartSpecSchema, type ChartSpec, type ChartSpecInput } from './spec.ts';
import {
  groupName,
  labelOf,
  subjectOf,
  type QuestionChartOptions,
  type Subject,
} from './subject.ts';
import { wordsOf } from './words.ts';

type Bars = Pick<Extract<ChartSpecInput, { kind: 'bar' | 'grouped' }>, 'kind' | 'sections'>;

function rowOf(subject: Subject, group: Group, choice: Choice, label: string) {
  const cell = group.cells.get(choice.name);
  return {
    label,
    value: cell?.value ?? null,
    marks: [...(cell?.marks ?? [])],
    tone: isApart(choice) ? ('apart' as const) : ('answer' as const),
    baseN: subject.by === null ? null : group.baseN,
    size: sizeOf(group.baseN, subject.base),
  };
}

/** The only group that a split has left, named once over its bars; nothing over those of everyone. */
function headingOf(subject: Subject, { name, baseN }: Group): string | null {
  const label = name === null ? null : groupName(subject, { name });
  if (label === null) return null;
  return groupLabel({ label, baseN, size: 'enough' }, subject.lang);
}

/** Bars: one section for everyone or for the only group there is, else one per choice with a bar per group. */
function barsOf(subject: Subject): Bars {
  const { choices, groups, lang, by } = subject;
  const [only, ...more] = groups;
  if (only !== undefined && more.length === 0 && (by === null || choices.length > 1)) {
    const rows = choices.map((choice) => ({
      ...rowOf(subject, only, choice, labelOf(choice, lang)),
      baseN: null,
    }));
    return { kind: 'bar', sections: [{ heading: headingOf(subject, only), rows }] };
  }
  const sections = choices.map((choice) => ({
    heading: labelOf(choice, lang),
    rows: groups
      .filter(({ cells }) => cells.has(choice.name))
      .map((group) => rowOf(subject, group, choice, groupName(subject, group) ?? '')),
  }));
  return { kind: 'grouped', sections };
}

/** The first kind that fits, in the order of the table in docs/charts.md. */
function bodyOf(subject: Subject, options: QuestionChartOptions) {
  const one = typeof options.choice === 'string';
  return (
    pyramidOf(subject) ??
    (one ? null : stackOf(subject)) ??
    placesOf(subject) ??
    intervalsOf(subject, options.precision ?? false) ??
    histogramOf(subject) ??
    classesOf(subject) ??
    heatOf(subject) ??
    barsOf(subject)
  );
}

/**
 * Chooses the chart of a question: see the table in docs/charts.md. Null when there is nothing to show. Groups of fewer
 * than 30 respondents, and those of which everything is withheld, are named under the chart.
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
