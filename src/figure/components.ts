import { baseOf } from '../chart/index.ts';
import { readingOf } from '../prose/reading.ts';
import { AUTO } from '../prose/reference-chart.ts';
import { STREAMS_FILE } from '../prose/references.ts';
import type { ComponentTable } from '../prose/render.ts';
import type { ProseElement } from '../prose/tree.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import { changeText, gapText } from './change.ts';
import { compareFigure } from './compare.ts';
import type { FigureContext } from './context.ts';
import { dataTable } from './data-table.ts';
import { differencesOf } from './differences.ts';
import { note } from './note.ts';
import { questionFigure } from './question.ts';
import { questionOf } from './results.ts';
import { shelfOf, type Shelf } from './shelf.ts';
import { streamsFigure } from './streams.ts';
import { trendFigure } from './trend.ts';
import { hasPrecision } from './unit.ts';
import { baseText, shownFigure, valueText } from './value.ts';

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
    ...textComponents(ctx, shelf, owner.prose.elements),
    Question: (attributes) => {
      const { report, question, results } = shelf.subject(attributes, attributes['name']);
      const { title } = attributes;
      const by = attributes['by'] ?? null;
      const options = { by, title, kind: kindOf(attributes), source: report !== owner };
      const own = { id: nextId(report.id), heading: 3, anchor: false } as const;
      return questionFigure(ctx, report, question, { ...options, ...own }, results);
    },
    Compare: (attributes) => {
      const { report, question, results } = shelf.subject(attributes, attributes['question']);
      const by = questionOf(report, attributes['by'] ?? '');
      const { choice = null, title } = attributes;
      const options = { by, choice, title, kind: kindOf(attributes), source: report !== owner };
      return compareFigure(ctx, report, question, results, { ...options, id: nextId(report.id) });
    },
    Trend: (attributes) => {
      const id = attributes['series'] ?? '';
      const series = ctx.site.registers.series.find((one) => one.id === id);
      if (series === undefined) throw new Error(`unknown series: ${id}`);
      const { title } = attributes;
      const options = { id: nextId(`trend-${series.id}`), kind: kindOf(attributes), title };
      return trendFigure(ctx, series, options);
    },
    ...fileComponents(ctx, owner, nextId),
    Note: ({ title }, inner) => note(title ?? null, inner),
  };
}

/** The author's kind of chart; nothing where the choice is the house's. */
function kindOf({ chart }: Readonly<Record<string, string>>): string | undefined {
  return chart === AUTO ? undefined : chart;
}

function textComponents(
  ctx: FigureContext,
  shelf: Shelf,
  elements: readonly ProseElement[],
): Pick<ComponentTable, 'Value' | 'Change' | 'Difference' | 'Base'> {
  const judge = differencesOf(elements, shelf);
  return {
    Value: (attributes) => {
      const { report, question, results } = shelf.subject(attributes, attributes['question']);
      const interval = attributes['interval'] !== undefined && hasPrecision(report);
      return valueText(ctx, shownFigure(question, results, readingOf(attributes)), interval);
    },
    Change: (attributes) => {
      const { difference, significant } = judge('Change', attributes);
      return changeText(ctx, difference, significant);
    },
    Difference: (attributes) => {
      const { difference, significant } = judge('Difference', attributes);
      const { question, results } = shelf.subject(attributes, attributes['question']);
      return gapText(ctx, difference, significant, baseOf(question, results));
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
  nextId: (stem: string) => string,
): Pick<ComponentTable, 'Streams' | 'Table'> {
  const files = 'streams' in owner ? owner : null;
  return {
    Streams: ({ src = STREAMS_FILE, caption }) => {
      const found = files?.streams.get(src);
      if (found === undefined) throw new Error(`unknown streams: ${src}`);
      return streamsFigure(ctx, found, caption ?? null, nextId('luong-y-kien'));
    },
    Table: ({ src = '', caption = '' }) => {
      const found = files?.tables.get(src);
      if (found === undefined) throw new Error(`unknown table: ${src}`);
      return dataTable(found, caption);
    },
  };
}
