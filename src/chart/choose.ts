import type { Choice, Question } from '../survey/question.ts';
import type { Result } from '../survey/result.ts';
import { groupLabel } from './cell-text.ts';
import { isApart, sizeOf, type Group } from './cells.ts';
import { stackOf } from './choose-stack.ts';
import { silenceNotes } from './silence.ts';
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

/**
 * Chooses the chart of a question.
 *
 * | question                              | split by groups | chart       |
 * |---------------------------------------|-----------------|-------------|
 * | number, text, date                    | –               | none        |
 * | select_one, bipolar, whole¹           | no or yes       | `diverging` |
 * | select_one, ordinal, whole¹           | yes             | `stacked`   |
 * | any other choice question             | no              | `bar`       |
 * | any other, or one `choice` alone      | yes             | `grouped`²  |
 *
 * Groups of fewer than 30 respondents, and those of which everything is withheld, are named under the chart.
 *
 * ¹ every choice has its figure, there are 2–7 answers, and most rows are whole: a stack with a piece withheld would
 * tell it by what is left over.
 *
 * ² `bar` where one group alone is left.
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
  const common = {
    id: (options.id ?? ownId).replace(/[^\p{L}\p{N}_-]/gu, '-'),
    title: by === null ? words.title(label) : words.titleBy(label, labelOf(by, options.lang)),
    lang: options.lang,
    base: subject.base,
    notes: silenceNotes(subject),
  };
  const stack = typeof options.choice === 'string' ? null : stackOf(subject);
  return ChartSpecSchema.parse({ ...common, ...(stack ?? barsOf(subject)) });
}
