import type { ReportFate } from '../words/index.ts';
import type { Lang } from '../format/index.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import type { Correction } from '../survey/index.ts';
import { compareFields, type FieldChange } from './fields.ts';
import { compareFigures, type FigureChanges } from './figures.ts';
import { comparePassages } from './passages.ts';
import { compareTables, type CellChange } from './tables.ts';
import { compareWording, compareWaveWording, type WordingChange } from './wording.ts';

/** One report in two states of the folder, and in two states of the public site. */
export interface Pair<R extends SurveyReport | BriefingReport> {
  readonly before: R | null;
  readonly after: R | null;
  readonly wasPublished: boolean;
  readonly isPublished: boolean;
}

interface Change {
  readonly id: string;
  readonly title: string;
  readonly fate: ReportFate;
  readonly fields: readonly FieldChange[];
  /** Headings under which the text differs. */
  readonly passages: readonly (string | null)[];
  readonly newCorrections: readonly Correction[];
  readonly lostCorrections: readonly Correction[];
}

/** What a change of the folder does to one survey. */
export interface SurveyChange extends Change {
  readonly figures: FigureChanges;
  readonly wording: readonly WordingChange[];
  /** Respondents whose answers the figures rest on; null where the survey was not published. */
  readonly rows: { readonly before: number | null; readonly after: number | null };
}

/** What a change of the folder does to one briefing. */
export interface BriefingChange extends Change {
  readonly cells: readonly CellChange[];
}

/** Compares one survey. Figures are compared only of what is published: a draft shows nobody anything. */
export function changeOfSurvey(
  pair: Pair<SurveyReport>,
  published: readonly SurveyReport[],
  lang: Lang,
): SurveyChange {
  const change = changeOf(pair);
  const before = pair.wasPublished ? pair.before : null;
  const after = pair.isPublished ? pair.after : null;
  const same = before === null || after === null ? [] : compareWording(before, after);
  const waves = after !== null && before === null ? compareWaveWording(after, published) : [];
  return {
    ...change,
    figures: compareFigures(before, after, lang),
    wording: [...same, ...waves],
    rows: { before: before?.design.rows ?? null, after: after?.design.rows ?? null },
  };
}

/** Compares one briefing. */
export function changeOfBriefing(pair: Pair<BriefingReport>): BriefingChange {
  const before = pair.wasPublished ? pair.before : null;
  const after = pair.isPublished ? pair.after : null;
  return { ...changeOf(pair), cells: compareTables(before, after) };
}

function changeOf({
  before,
  after,
  wasPublished,
  isPublished,
}: Pair<SurveyReport | BriefingReport>): Change {
  const report = after ?? before;
  if (report === null) throw new Error('a report that is in neither state');
  const both = before !== null && after !== null;
  const had = before?.front.corrections ?? [];
  const has = after?.front.corrections ?? [];
  return {
    id: report.id,
    title: report.front.title,
    fate: fateOf(wasPublished, isPublished),
    fields: both ? compareFields(before.front, after.front) : [],
    passages: both ? comparePassages(before.prose, after.prose) : [],
    newCorrections: has.filter((one) => !had.some((other) => isSame(one, other))),
    lostCorrections: had.filter((one) => !has.some((other) => isSame(one, other))),
  };
}

function isSame(one: Correction, other: Correction): boolean {
  return one.date === other.date && one.note === other.note;
}

function fateOf(was: boolean, is: boolean): ReportFate {
  if (was) return is ? 'kept' : 'removed';
  return is ? 'added' : 'unseen';
}
