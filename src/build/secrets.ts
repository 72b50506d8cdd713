import { escapeHtml } from '../format/index.ts';
import { encodeSearchText } from '../search/index.ts';
import type { Library, Site, SurveyReport } from '../report.ts';

/**
 * What no file of the site may contain of what this edition does not show yet: titles and addresses of reports, the wordings
 * of their questions and a run of their figures, topics and synonyms that only they use, as pages and as the search index
 * spell them. What is part of a released title or wording tells nothing and is passed over.
 */
export function secretsOf(library: Library, site: Site): readonly string[] {
  const surveys = hidden(library.surveys, site.surveys);
  const briefings = hidden(library.briefings, site.briefings);
  const released = [...site.surveys, ...site.briefings].map(({ front }) => front.title);
  const asked = site.surveys.flatMap(({ questions }) => questions.map(({ label }) => label));
  const told = [...released, ...asked, ...site.pages.map(({ body }) => body)];
  const titles = [...surveys, ...briefings].map(({ front }) => front.title);
  const topics = hidden(library.registers.topics, site.registers.topics);
  const texts = [
    ...titles,
    ...surveys.flatMap(wordingsOf),
    ...topics.map(({ description }) => description),
  ].filter((text) => text !== '' && !told.some((shown) => shown.includes(text)));
  return [
    ...new Set(texts.flatMap((text) => [text, escapeHtml(text), encodeSearchText(text)])),
    ...surveys.flatMap(({ id }) => [`khao-sat/${id}/`, `nhung/${id}/`]),
    ...briefings.map(({ id }) => `ban-tin/${id}/`),
    ...topics.map(({ id }) => `chu-de/${id}/`),
    ...synonymsIn(library, site),
    ...figuresIn(surveys, site.surveys),
  ];
}

/** The longest wordings of a survey: a few are enough to tell that it is there. */
const WORDINGS = 3;
/** Shorter texts may be anybody's: `Giới tính`. */
const LONG = 30;

function wordingsOf({ questions }: SurveyReport): readonly string[] {
  return questions
    .map(({ label }) => label)
    .filter(({ length }) => length >= LONG)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, WORDINGS);
}

/** As the search's files spell them. */
function synonymsIn(library: Library, site: Site): readonly string[] {
  const spelt = ({ registers }: Pick<Site, 'registers'>) =>
    registers.synonyms.map(({ short, full }) => JSON.stringify([short, full]));
  const shown = new Set(spelt(site));
  return spelt(library).filter((pair) => !shown.has(pair));
}

/** So many figures in a row, not all alike, are nobody else's. */
const RUN = 8;
const DISTINCT = 5;

/** A run of shares of each survey, as its `results.json` has them one after the other. */
function figuresIn(
  surveys: readonly SurveyReport[],
  released: readonly SurveyReport[],
): readonly string[] {
  const shown = new Set(released.flatMap(runOf));
  return surveys.flatMap(runOf).filter((run) => !shown.has(run));
}

function runOf({ results }: SurveyReport): readonly string[] {
  const values = results.map(({ value }) => value);
  const runs = values.map((_, at) => values.slice(at, at + RUN));
  const run = runs.find((own) => !own.includes(null) && new Set(own).size >= DISTINCT);
  return run?.length === RUN ? [run.join(',')] : [];
}

function hidden<R extends { readonly id: string }>(
  all: readonly R[],
  shown: readonly R[],
): readonly R[] {
  const ids = new Set(shown.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
}
