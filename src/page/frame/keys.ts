import { digestOf } from '../../cache/index.ts';
import { momentOf } from '../../release/index.ts';
import type { Site, SurveyReport } from '../../report.ts';
import { isSurvey, type Report } from './time.ts';

/** One page of a kind, as Astro wants it. */
export interface PagePath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  /** Digest of all that the page shows; undefined where that is not known. */
  readonly cacheKey: string | undefined;
}

/** Digests of what pages show: two pages of one address with the same digest are the same, byte for byte. */
export interface PageKeys {
  /** Of what is made of a report alone: its results as files. Undefined where it is not known which files it was made from. */
  readonly own: (report: Report) => string | undefined;
  /**
   * Of the page of a report: what its body and its trends read of other surveys is part of it.
   *
   * @param named reports that the page names besides, as in a list
   */
  readonly page: (report: Report, named?: readonly (Report | null)[]) => string | undefined;
}

/** The digests of a site's pages. What every page shows is part of each: settings, registers, whether there are surveys. */
export function pageKeys(site: Site): PageKeys {
  const { settings, edition, annex = false, registers, surveys } = site;
  const around = textOf([settings, edition, annex, registers, surveys.length > 0]);
  const shared = digestOf([around]);
  const origins = new Map(
    [...surveys, ...site.briefings].map((report) => [report, originOf(site, report)] as const),
  );
  const read = readersOf(surveys);
  return {
    own: (report) => joined([shared, origins.get(report)]),
    page: (report, named = []) =>
      joined([
        shared,
        ...[report, ...read(report)].map((one) => origins.get(one)),
        'named',
        ...named.map((one) => (one === null ? '' : origins.get(one))),
      ]),
  };
}

/** Of the report itself: the files it was made from, and how the release shows it. */
function originOf({ at }: Site, { origin, id, front }: Report): string | undefined {
  if (origin === undefined) return undefined;
  const early = momentOf(front.publishAt) > momentOf(at);
  return digestOf([origin, id, textOf(front), String(early)]);
}

/** JSON, in which a map is its entries. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : digestOf(known);
}

/** The surveys that the page of a report may read: those it names, and the waves of every series that it or they ask. */
function readersOf(surveys: readonly SurveyReport[]): (report: Report) => readonly SurveyReport[] {
  const asking = Map.groupBy(
    surveys.flatMap((survey) => seriesIn(survey).map((series) => ({ series, survey }))),
    ({ series }) => series,
  );
  const byId = new Map(surveys.map((survey) => [survey.id, survey]));
  return (report) => {
    const words = wordsOf(report);
    const named = [...words].flatMap((word) => byId.get(word) ?? []);
    const own = isSurvey(report) ? [report] : [];
    const series = [...words, ...[...own, ...named].flatMap(seriesIn)];
    const waves = series.flatMap((one) => asking.get(one) ?? []).map(({ survey }) => survey);
    return [...new Set([...named, ...waves])].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
}

function seriesIn({ questions, front }: SurveyReport): readonly string[] {
  const asked = questions.flatMap(({ series }) => series ?? []);
  return front.series === undefined ? asked : [...new Set([...asked, front.series])];
}

/** Every word of the attributes of a body, among which are the surveys and the series that it reads. */
function wordsOf(report: Report): ReadonlySet<string> {
  const typed = report.prose.elements.flatMap(({ attributes }) => Object.values(attributes));
  const named = isSurvey(report) ? [] : report.surveys;
  return new Set([...typed.flatMap((value) => value.split(/[\s,;]+/u)), ...named]);
}
