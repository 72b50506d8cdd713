import { formatNumber, formatPeriod, formatShare } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import { UNSTATED } from '../../survey/index.ts';
import type { DisclosureWords } from '../../words/index.ts';
import { rakedText } from './raked.ts';
import type { Link, PageContext } from '../frame/index.ts';
import { placeLabel, placeLinks } from '../report/index.ts';
import { designText, precisionTexts, weightsText } from './design.ts';

/** One item of a survey's disclosure: a term, and what is said of it. */
export interface DisclosureItem {
  readonly term: string;
  readonly text: readonly string[];
  readonly links: readonly Link[];
}

/** Every item that AAPOR's Transparency Initiative asks for, in the order of the page. */
export function disclosureOf(ctx: PageContext, report: SurveyReport): readonly DisclosureItem[] {
  const { disclosure: terms, site } = ctx.words;
  const { front } = report;
  const item = (term: string, ...text: readonly (string | null)[]): DisclosureItem => {
    const said = text.filter((line) => line !== null).filter((line) => line !== UNSTATED);
    return { term, text: said.length === 0 ? [terms.unstated] : said, links: [] };
  };
  const modes = front.mode.map((mode) => site.modes[mode]).join(', ');
  return [
    item(terms.sponsor, front.sponsor),
    item(terms.conductor, front.conductor),
    item(terms.population, front.population),
    placeItem(ctx, report),
    item(terms.frame, front.frame),
    item(terms.sampling, site.samplings[front.sampling], front.samplingNote),
    item(terms.mode, modes.charAt(0).toLocaleUpperCase('vi') + modes.slice(1)),
    item(terms.fieldwork, fieldwork(ctx, report)),
    ...countItems(ctx, report, item),
    ...designItems(ctx, report, item),
    item(terms.weighting, front.weighting, ...rakedText(ctx, report), weightsText(ctx, report)),
    item(terms.precision, precision(terms, report), ...precisionTexts(ctx, report)),
    item(terms.quality, front.quality),
    item(terms.limitations, front.limitations),
    ...stageItems(ctx, report, item),
    item(terms.contact, front.contact),
  ];
}

type Item = (term: string, ...text: readonly (string | null)[]) => DisclosureItem;

function placeItem(ctx: PageContext, report: SurveyReport): DisclosureItem {
  const links = placeLinks(ctx, report);
  const { scope } = report.front;
  const text =
    links.length > 0 ? [scope].filter((line) => line !== undefined) : [placeLabel(ctx, report)];
  return { term: ctx.words.disclosure.place, text, links };
}

function fieldwork({ lang }: PageContext, { front }: SurveyReport): string | null {
  return front.fieldwork === null
    ? null
    : formatPeriod(front.fieldwork.start, front.fieldwork.end, lang);
}

function countItems(
  { words, lang }: PageContext,
  { front }: SurveyReport,
  item: Item,
): readonly DisclosureItem[] {
  const terms = words.disclosure;
  const count = (number: number | null): string | null =>
    number === null ? null : formatNumber(number, lang);
  const rate =
    front.issued === null || front.returned === null || front.issued === 0
      ? null
      : front.returned / front.issued;
  return [
    item(terms.issued, count(front.issued)),
    item(terms.returned, count(front.returned)),
    ...(rate === null ? [] : [item(terms.returnRate, terms.ofIssued(formatShare(rate, lang)))]),
    item(terms.valid, count(front.valid), front.countsNote ?? null),
  ];
}

function designItems(
  ctx: PageContext,
  report: SurveyReport,
  item: Item,
): readonly DisclosureItem[] {
  const text = designText(ctx, report);
  return text === null ? [] : [item(ctx.words.disclosure.design, text)];
}

function stageItems(
  { words, site }: PageContext,
  { front }: SurveyReport,
  item: Item,
): readonly DisclosureItem[] {
  const terms = words.disclosure;
  const series = site.registers.series.find(({ id }) => id === front.series)?.label ?? front.series;
  return [
    ...(front.policyStage === undefined
      ? []
      : [item(terms.policyStage, terms.stages[front.policyStage])]),
    ...(front.wave === undefined || series === undefined
      ? []
      : [item(terms.wave, terms.waveOf(front.wave, series))]),
  ];
}

/** A margin of error on a sample not drawn at random misleads (AAPOR): then it is said that there is none. */
function precision(terms: DisclosureWords, { front, design, results }: SurveyReport): string {
  if (design.type === 'published') return terms.precisionOf.published;
  if (front.sampling === 'census') return terms.precisionOf.census;
  if (front.sampling === 'unstated') return terms.precisionOf.unstated;
  if (front.sampling !== 'probability') return terms.precisionOf.none;
  return results.some(({ low }) => low !== null)
    ? terms.precisionOf.probability
    : terms.precisionOf.pending;
}
