import type { PageMatch, UnitMatch } from './rank-page.ts';
import type { QuestionRecord } from '../index/index.ts';
import { keysOf } from '../text/index.ts';

/** A line of the list of results: a page, or one of its questions. */
export interface Hit {
  readonly match: PageMatch;
  readonly question: QuestionRecord | null;
  /** Of the page, or of the question's own page below it. */
  readonly url: string;
}

/** Of how many of the first pages the page itself is named beside its question. */
const BOTH = 3;
/** A further question of a page is named where it answers nearly as well as the best one. */
const NEARLY = 0.9;

/**
 * Pages and questions in one list, best first: each page once by what answers best, the first few also by the page
 * itself; then further questions that answer nearly as well, and by their own words.
 */
export function toHits(matches: readonly PageMatch[]): readonly Hit[] {
  const first = matches.flatMap((match, at) => {
    const hits = [hitOf(match, match.best)];
    const both = match.best.question !== null && at < BOTH;
    return both ? [...hits, hitOf(match, null)] : hits;
  });
  const more = matches.flatMap((match) =>
    match.questions
      .filter((unit) => unit !== match.best && unit.score >= match.best.score * NEARLY)
      .filter((unit) => hasOwnWord(match, unit))
      .map((unit) => hitOf(match, unit)),
  );
  return [...first, ...more];
}

/** Whether a question says any of what was asked: what its report alone answers, by its topic or place, all its questions would. */
function hasOwnWord({ record, spelling }: PageMatch, { question }: UnitMatch): boolean {
  const asked = new Set(spelling.flatMap(({ key, stop }) => (stop ? [] : [key])));
  const wording = record.questions[question ?? -1]?.wording ?? '';
  return keysOf(wording).some((key) => asked.has(key));
}

function hitOf(match: PageMatch, unit: UnitMatch | null): Hit {
  const { record } = match;
  const question =
    unit === null || unit.question === null ? null : (record.questions[unit.question] ?? null);
  return {
    match,
    question,
    url: question === null ? record.url : `${record.url}${question.name}/`,
  };
}

/** A part of a query this large (0–1, by weight) is worth more than its words scattered over a page's whole text. */
const STRONG = 0.75;
/** Less of a query than this answers nothing. */
const WORTH_SHOWING = 0.35;

/** Matches that stand before what the engine finds in whole texts, and those that stand after it. */
export function partMatches(matches: readonly PageMatch[]): {
  readonly strong: readonly PageMatch[];
  readonly weak: readonly PageMatch[];
} {
  const isStrong = ({ best }: PageMatch): boolean =>
    best.level !== 'part' || best.coverage >= STRONG;
  return {
    strong: matches.filter(isStrong),
    weak: matches.filter((match) => !isStrong(match) && match.best.coverage >= WORTH_SHOWING),
  };
}
