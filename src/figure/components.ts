import { counterpart, readingOf } from '../prose/reading.ts';
import { STREAMS_FILE } from '../prose/references.ts';
import type { ComponentTable } from '../prose/render.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import type { Result } from '../survey/result.ts';
import { changeText } from './change.ts';
import { compareFigure } from './compare.ts';
import type { FigureContext } from './context.ts';
import { dataTable } from './data-table.ts';
import { note } from './note.ts';
import { questionFigure } from './question.ts';
import { indexResults, questionOf, type ResultIndex } from './results.ts';
import { streamsFigure } from './streams.ts';
import { trendFigure } from './trend.ts';
import { baseText, shownFigure, valueText } from './value.ts';

type Attributes = Readonly<Record<string, string>>;

/** A question that a component names, with its survey and results. */
interface Subject {
  readonly report: SurveyReport;
  readonly question: Question;
  readonly results: readonly Result[];
}

/**
 * The components of a body as functions that return HTML. References have been checked: one that does not resolve
 * throws.
 *
 * @param owner the survey or the briefing whose body it is
 * @example renderProse(report.prose, proseComponents(ctx, report), ctx.href)
 */
export function proseComponents(
  ctx: FigureContext,
  owner: SurveyReport | BriefingReport,
): ComponentTable {
  const shelf = shelfOf(ctx, owner);
  const drawn = { count: 0 };
  // A question may be drawn twice in a body, and once more on its survey's page.
  const nextId = (stem: string) => `${stem}-bai-${(drawn.count += 1)}`;
  return {
    ...textComponents(ctx, shelf),
    Question: (attributes) => {
      const { report, question, results } = shelf.subject(attributes, attributes['name']);
      const options = { by: attributes['by'] ?? null, anchor: false, source: report !== owner };
      const id = nextId(report.id);
      return questionFigure(ctx, report, question, { ...options, id, heading: 3 }, results);
    },
    Compare: (attributes) => {
      const { report, question, results } = shelf.subject(attributes, attributes['question']);
      const by = questionOf(report, attributes['by'] ?? '');
      const options = { by, choice: attributes['choice'] ?? null, source: report !== owner };
      return compareFigure(ctx, report, question, results, { ...options, id: nextId(report.id) });
    },
    Trend: ({ series: id }) => {
      const series = ctx.site.registers.series.find((one) => one.id === id);
      if (series === undefined) throw new Error(`unknown series: ${id ?? ''}`);
      return trendFigure(ctx, series, { id: nextId(`trend-${series.id}`) });
    },
    ...fileComponents(ctx, owner),
    Note: ({ title }, inner) => note(title ?? null, inner),
  };
}

function textComponents(
  ctx: FigureContext,
  shelf: Shelf,
): Pick<ComponentTable, 'Value' | 'Change' | 'Base'> {
  return {
    Value: (attributes) => {
      const { question, results } = shelf.subject(attributes, attributes['question']);
      return valueText(ctx, shownFigure(question, results, readingOf(attributes)));
    },
    Change: (attributes) => {
      const now = shelf.subject(attributes, attributes['question']);
      const report = shelf.survey(attributes['from']);
      const question = counterpart(now.question, report.questions);
      if (question === undefined)
        throw new Error(`no question to compare with: ${now.question.name}`);
      const before = shelf.subject({ survey: report.id }, question.name);
      const reading = readingOf(attributes);
      const random = [now.report, report].every(({ front }) => front.sampling === 'probability');
      return changeText(
        ctx,
        shownFigure(now.question, now.results, reading),
        shownFigure(before.question, before.results, reading),
        random,
      );
    },
    Base: (attributes) => {
      const name = attributes['question'];
      if (name === undefined) return baseText(ctx, shelf.survey(attributes['survey']), null);
      const { report, question, results } = shelf.subject(attributes, name);
      return baseText(ctx, report, { question, results, reading: readingOf(attributes) });
    },
  };
}

function fileComponents(
  ctx: FigureContext,
  owner: SurveyReport | BriefingReport,
): Pick<ComponentTable, 'Streams' | 'Table'> {
  const files = 'streams' in owner ? owner : null;
  return {
    Streams: ({ src = STREAMS_FILE, caption }) => {
      const found = files?.streams.get(src);
      if (found === undefined) throw new Error(`unknown streams: ${src}`);
      return streamsFigure(ctx, found, caption ?? null);
    },
    Table: ({ src = '', caption = '' }) => {
      const found = files?.tables.get(src);
      if (found === undefined) throw new Error(`unknown table: ${src}`);
      return dataTable(found, caption);
    },
  };
}

/** Surveys by id, and their results by question, each looked up once a body. */
interface Shelf {
  readonly survey: (id: string | undefined) => SurveyReport;
  readonly subject: (attributes: Attributes, question: string | undefined) => Subject;
}

function shelfOf(ctx: FigureContext, owner: SurveyReport | BriefingReport): Shelf {
  const indexes = new Map<string, ResultIndex>();
  const survey = (id: string | undefined): SurveyReport => {
    const found = id === undefined ? owner : ctx.site.surveys.find((one) => one.id === id);
    if (found === undefined || !('questions' in found))
      throw new Error(`unknown survey: ${id ?? ''}`);
    return found;
  };
  return {
    survey,
    subject: (attributes, name = '') => {
      const report = survey(attributes['survey']);
      const index = indexes.get(report.id) ?? indexResults(report);
      indexes.set(report.id, index);
      return { report, question: questionOf(report, name), results: index.get(name) ?? [] };
    },
  };
}
