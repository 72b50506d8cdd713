import { baseOf, groupsOf, inReadingOrder, isApart, shownChoices, sizeOf } from '../chart/cells.ts';
import { ChartSpecSchema, type ChartSpec } from '../chart/spec.ts';
import type { Lang } from '../format/lang.ts';
import { formatPeriod } from '../format/period.ts';
import type { Question } from '../survey/question.ts';
import type { Result } from '../survey/result.ts';
import { questionIn, type PublishedSurvey } from './published.ts';
import type { Selected } from '../search/selection.ts';

/** One question of one survey, beside others. */
export interface Compared {
  readonly survey: PublishedSurvey;
  readonly question: Question;
  readonly results: readonly Result[];
  /** Names its survey, with the dates. */
  readonly label: string;
  /** The dates of the fieldwork. */
  readonly when: string | null;
  /** Its number in the list and its dates: what fits above a bar and a column. */
  readonly short: string;
}

/** The questions that were found, in the order of the selection. */
export function comparedOf(
  selected: readonly Selected[],
  surveys: ReadonlyMap<string, PublishedSurvey>,
  lang: Lang,
): readonly Compared[] {
  const found = selected.flatMap(({ survey: id, question: name }) => {
    const survey = surveys.get(id);
    const question = survey === undefined ? null : questionIn(survey, name);
    return survey === undefined || question === null ? [] : [{ survey, ...question }];
  });
  return found.map((one, at) => {
    const { fieldwork, title } = one.survey.survey;
    const when = fieldwork === null ? null : formatPeriod(fieldwork.start, fieldwork.end, lang);
    return {
      ...one,
      when,
      label: when === null ? title : `${title} (${when})`,
      short: `${String(at + 1)}. ${when ?? title}`,
    };
  });
}

/** A figure of the comparison, or its absence. */
export interface ComparedCell {
  readonly item: Compared;
  readonly result: Result | undefined;
  readonly baseN: number | null;
}

/** One answer over all questions, by its label: names of choices differ between forms. */
export interface ComparedRow {
  readonly label: string;
  readonly apart: boolean;
  readonly cells: readonly ComparedCell[];
}

/** The answers of all questions, those of the first in their reading order, then what only others have. */
export function comparedRows(items: readonly Compared[]): readonly ComparedRow[] {
  const all = items.map((item) => {
    const groups = groupsOf(item.question, item.results, null);
    const [total] = groups;
    const choices = inReadingOrder(item.question, shownChoices(item.question, groups), total);
    return { item, total, choices };
  });
  const labels = [...new Set(all.flatMap(({ choices }) => choices.map(({ label }) => label)))];
  return labels.map((label) => ({
    label,
    apart: all.some(({ choices }) => choices.some((one) => one.label === label && isApart(one))),
    cells: all.map(({ item, total, choices }) => {
      const choice = choices.find((one) => one.label === label);
      const result = choice === undefined ? undefined : total?.cells.get(choice.name);
      return { item, result, baseN: total?.baseN ?? null };
    }),
  }));
}

/** The comparison as a chart: a section an answer, a bar a survey. Null with nothing to draw. */
export function comparisonSpec(items: readonly Compared[], lang: Lang): ChartSpec | null {
  const [first] = items;
  const rows = comparedRows(items);
  if (first === undefined || rows.length === 0) return null;
  const base = baseOf(first.question, first.results);
  return ChartSpecSchema.parse({
    id: 'so-sanh',
    kind: 'grouped',
    title: first.question.label,
    lang,
    base,
    sections: rows
      .map(({ label, apart, cells }) => ({
        heading: label,
        rows: cells
          .filter(({ result }) => result !== undefined)
          .map(({ item, result, baseN }) => ({
            label: item.short,
            value: result?.value ?? null,
            marks: [...(result?.marks ?? [])],
            tone: apart ? 'apart' : 'answer',
            baseN,
            size: sizeOf(baseN, baseOf(item.question, item.results)),
          })),
      }))
      .filter(({ rows: own }) => own.length > 0),
  });
}
