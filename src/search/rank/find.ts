import {
  type Ask,
  type AskedWord,
  type Chosen,
  correctKeys,
  markWords,
  parseAsk,
  passes,
} from '../query/index.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import type { HeadingIndex } from '../index/index.ts';
import { byRank, rankPage, type PageMatch } from './rank-page.ts';
import { syllablesOf, type Word } from '../text/index.ts';

/** Pages that are read and ranked at a time, at most. */
export const WINDOW = 24;
/** As many are read in any case, since that many are shown; more only where they may answer nearly as well as the first. */
const LEAST = 10;
const NEARLY = 0.75;
/** Pages with less of the query than this share of the best one's are not counted as answers. */
const WORTH_COUNTING = 0.5;
/** A word that no title and no question has weighs as one that one in so many has: it may be a mistake. */
const UNKNOWN = 50;
/** What a mended query loses beside one as typed. */
const MENDED = 0.3;

/** What is asked of a site's titles and questions. */
interface HeadingQuestion {
  readonly text: string;
  readonly chosen: Chosen;
  /** Whether other spellings are tried where nothing has the whole query; they are unless said otherwise. */
  readonly mend?: boolean;
}

/** Pages that answer by their titles or questions. */
export interface HeadingAnswer {
  readonly ask: Ask;
  /** Best first; at most a window of them. */
  readonly matches: readonly PageMatch[];
  /** Every page that may answer, before filters: for counts, and for sorting by date or size. */
  readonly pages: readonly number[];
  /** Those of them that were read: further ones are ranked when they are wanted. */
  readonly read: ReadonlySet<number>;
  /** The query as it was probably meant, in the spelling of the best answer; null where it was found as typed. */
  readonly meant: string | null;
}

/** Years that the site has reports of, and its synonyms: what queries are read by. */
function contextOf({ columns, lexicon }: HeadingIndex) {
  return { years: new Set(columns.facets.year.values), synonyms: lexicon.synonyms };
}

/**
 * Finds pages by their titles and questions: candidates from the index, a window of them read and ranked; where none has the
 * whole query, the likeliest spelling of it is tried beside it.
 */
export async function findHeadings(
  index: HeadingIndex,
  { text, chosen, mend = true }: HeadingQuestion,
): Promise<HeadingAnswer> {
  const ask = parseAsk(text, contextOf(index));
  const typed = await ranked(index, ask, chosen);
  if (!mend || typed.matches.some(({ best }) => best.level === 'whole'))
    return { ask, ...typed, meant: null };
  const mended = await mendedAnswer(index, ask, chosen);
  if (mended === null) return { ask, ...typed, meant: null };
  const all = [...mended.matches, ...typed.matches];
  const [first] = mended.matches;
  return {
    ask,
    matches: all
      .filter(({ record }, at) => all.findIndex((other) => other.record === record) === at)
      .toSorted((a, b) => byRank(a.best, b.best)),
    pages: [...new Set([...mended.pages, ...typed.pages])],
    read: new Set([...mended.read, ...typed.read]),
    meant: first === undefined ? null : asWritten(mended.ask, first),
  };
}

type Ranked = Pick<HeadingAnswer, 'matches' | 'pages' | 'read'>;

async function ranked(index: HeadingIndex, ask: Ask, chosen: Chosen): Promise<Ranked> {
  const candidates = await candidatesFor(index, ask);
  const shown = candidates.filter(({ page }) => passes(index.columns, page, chosen));
  const read = firstOf(shown).map(({ page }) => page);
  return {
    matches: await rankPages(index, ask, read),
    pages: worthCounting(candidates).map(({ page }) => page),
    read: new Set(read),
  };
}

/** The candidates that are read: each is a file to fetch. */
function firstOf(shown: readonly Candidate[]): readonly Candidate[] {
  const near = (shown[0]?.score ?? 0) * NEARLY;
  return shown.slice(0, WINDOW).filter(({ score }, at) => at < LEAST || score >= near);
}

/** Reads pages and ranks them, best first. */
export async function rankPages(
  index: HeadingIndex,
  ask: Ask,
  pages: readonly number[],
): Promise<readonly PageMatch[]> {
  const records = await Promise.all(pages.map((page) => index.page(page)));
  const { units } = index.lexicon;
  const weight = (key: string): number => {
    const count = index.counts.get(key);
    return Math.log(1 + (count === undefined ? UNKNOWN : units / count));
  };
  return records
    .flatMap((record) => rankPage(record, ask, weight) ?? [])
    .toSorted((a, b) => byRank(a.best, b.best));
}

function worthCounting(candidates: readonly Candidate[]): readonly Candidate[] {
  const least = (candidates[0]?.score ?? 0) * WORTH_COUNTING;
  return candidates.filter(({ score }) => score >= least);
}

async function mendedAnswer(
  index: HeadingIndex,
  ask: Ask,
  chosen: Chosen,
): Promise<(Ranked & { readonly ask: Ask }) | null> {
  const [typed = []] = ask.spellings;
  const keys = typed.map(({ key }) => key);
  const { years } = contextOf(index);
  for (const better of await correctKeys(index, keys)) {
    const spelling = markWords(accentsOf(better.keys, typed), years);
    const mended: Ask = { ...ask, spellings: [spelling], phrases: [] };
    const { matches, pages, read } = await ranked(index, mended, chosen);
    const good = matches
      .filter(({ best }) => best.level === 'whole')
      .map((match) => ({ ...match, best: { ...match.best, score: match.best.score - MENDED } }));
    if (good.length > 0) return { ask: mended, matches: good, pages, read };
  }
  return null;
}

/** Words that were left as they were keep their accents. */
function accentsOf(keys: readonly string[], typed: readonly AskedWord[]): readonly Word[] {
  return keys.map(
    (key) => typed.find((word) => word.key === key) ?? { key, accent: key, written: key },
  );
}

/** The mended query in the letters of the page that answers it. */
function asWritten({ spellings: [words = []] }: Ask, { record, best }: PageMatch): string {
  const question = best.question === null ? null : record.questions[best.question];
  const texts = [
    ...(question === null || question === undefined ? [] : [question.wording]),
    record.title,
    record.place,
    record.summary,
  ];
  const written = texts.flatMap((text) =>
    syllablesOf(text).map(({ key, start, end }) => ({ key, text: text.slice(start, end) })),
  );
  return words
    .map(({ key }) => written.find((word) => word.key === key)?.text ?? key)
    .join(' ')
    .toLowerCase();
}
