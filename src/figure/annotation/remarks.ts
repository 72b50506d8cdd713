import { baseOf, sizeOf } from '../../chart/index.ts';
import { roundingShows } from './rounding.ts';
import {
  baseSize,
  type FigureContext,
  figureWords,
  labelOf,
  type LangContext,
  tableWords,
} from '../table/index.ts';
import { escapeHtml, formatList, formatPartialDate } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import { mergedRemarks } from './merged.ts';
import type { FigureWords } from '../../words/index.ts';
import {
  DEFAULT_POLICY,
  hasFewDegrees,
  type Question,
  type Result,
  type Sampling,
} from '../../survey/index.ts';

/**
 * Everything that must be said under a figure, each thing only where it holds.
 *
 * @param whole whether the figure shows all choices: of one choice alone, nothing is said of their sum
 */
export function remarks(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
  whole = true,
): string {
  const texts = [
    ...(question.index === undefined ? [] : [tableWords(ctx).indexRemark]),
    ...(whole ? mergedRemarks(ctx, question, results) : []),
    ...remarkTexts(ctx, report, question, results, whole),
  ];
  const said = texts.map((text) => `<li>${escapeHtml(text)}</li>`);
  const sources = sourceRemark(ctx, report);
  const items = sources === null ? said : [...said, `<li>${sources}</li>`];
  return items.length === 0 ? '' : `<ul class="figure__remarks">\n${items.join('\n')}\n</ul>\n`;
}

/** The same in plain text, but for what pages say alone. */
export function remarkTexts(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
  whole: boolean,
): readonly string[] {
  const words = figureWords(ctx);
  const { sampling } = report.front;
  const base = baseOf(question, results);
  return [
    ...(whole && base === 'published' ? partRemarks(ctx, question, results) : []),
    ...sampleRemarks(words, sampling),
    ...(sizeOf(baseSize(question, results), base) === 'enough' ? [] : [words.lowBase]),
    ...(results.some((one) => hasFewDegrees(one, DEFAULT_POLICY)) ? [words.fewDegrees] : []),
    ...(whole ? sumRemarks(ctx, question, results) : []),
    ...(dashes(question, results) ? [words.countsNotPrinted] : []),
    ...(report.notes.get(question.name) ?? []),
  ];
}

function sampleRemarks(words: FigureWords, sampling: Sampling): readonly string[] {
  if (sampling === 'unstated') return [words.methodUnstated];
  return sampling === 'probability' || sampling === 'census' ? [] : [words.notGeneral];
}

/** What keeps the shown shares from making a hundred. */
function sumRemarks(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): readonly string[] {
  const words = figureWords(ctx);
  if (question.type === 'select_multiple') return [words.multiple];
  const base = baseOf(question, results);
  const shares = results.filter(
    (one) => one.by === null && one.statistic === 'share' && one.base === base,
  );
  return question.complete && roundingShows(shares) ? [words.rounding] : [];
}

/** Which choices the source leaves out, so that one printed share does not pass for all there was. */
function partRemarks(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
): readonly string[] {
  const words = figureWords(ctx);
  const total = results.filter((one) => one.by === null && one.statistic === 'share');
  if (total.length === 0) return [];
  const told = new Set(
    total
      .filter(({ value, marks }) => value !== null || marks.length > 0)
      .map(({ choice }) => choice),
  );
  const missing = question.choices.filter(({ name }) => !told.has(name));
  const names = missing.map((choice) => `“${labelOf(ctx, choice)}”`);
  if (missing.length > 0) return [words.notPrintedOf(formatList(names, ctx.lang))];
  if (question.complete) return [];
  return [told.size === 1 ? words.partialOne : words.partial];
}

/** Whether a table of the figure shows a dash: a count that the source prints for others only. */
function dashes(question: Question, results: readonly Result[]): boolean {
  if (baseOf(question, results) !== 'published') return false;
  const unmarked = results.filter(({ marks }) => marks.length === 0);
  const total = unmarked.filter((one) => one.by === null);
  const counts = total.some(({ n }) => n !== null) && total.some(({ n }) => n === null);
  return counts || unmarked.some((one) => one.by !== null && one.baseN === null);
}

type Place = SurveyReport['front']['publishedElsewhere'][number];

function placeText({ lang }: LangContext, { outlet, date }: Place): string {
  return date === undefined ? outlet : `${outlet} (${formatPartialDate(date, lang)})`;
}

/** Where the tables were published before, with links; finished HTML. */
function sourceRemark(ctx: FigureContext, { front }: SurveyReport): string | null {
  if (front.publishedElsewhere.length === 0) return null;
  const sources = front.publishedElsewhere.map((place) => {
    const shown = escapeHtml(placeText(ctx, place));
    const { url } = place;
    return url === undefined ? shown : `<a href="${escapeHtml(url)}" rel="noopener">${shown}</a>`;
  });
  return figureWords(ctx).publishedIn(sources.join('; '));
}

/** The same of several surveys in plain text, each place once; null where all tables are of this site. */
export function sourcesText(ctx: LangContext, reports: readonly SurveyReport[]): string | null {
  const places = reports.flatMap(({ front }) => front.publishedElsewhere);
  const sources = new Set(places.map((place) => placeText(ctx, place)));
  return sources.size === 0 ? null : figureWords(ctx).publishedIn([...sources].join('; '));
}
