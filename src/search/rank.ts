import type { Spelling } from './ask.ts';
import type { Syllable } from './syllable.ts';

/** Words of a page besides the text that is ranked, and what finding a word there is worth (0–1). */
export interface Surroundings {
  readonly words: readonly Syllable[];
  readonly worth: number;
}

/** How well a text, with its surroundings, answers a query. */
export interface Match {
  readonly score: number;
  /**
   * `whole`: every word that counts is there, beside a word that it is asked beside; `loose`: every word is there;
   * `part`: some are.
   */
  readonly level: 'whole' | 'loose' | 'part';
  /** The share (0–1) of the query's weight that was found. */
  readonly coverage: number;
}

/** What each side of a match weighs. */
const WEIGHTS = { coverage: 3, run: 1, pairs: 1, accents: 0.5, precision: 0.25, number: 1 };
/** What a stop word weighs beside a word of the same rarity. */
const STOP = 0.15;
/** What the year that a report speaks of is worth where its text does not name it. */
const YEAR_WORTH = 1;

interface Place {
  readonly worth: number;
  /** The word before it is found right before it in the same text. */
  readonly joined: boolean;
  readonly accent: boolean;
}

const NOWHERE: Place = { worth: 0, joined: false, accent: false };

/**
 * Ranks a text by a query: how much of the query it has, its longest run of the query's words, pairs of neighbours,
 * agreement of accents, and how little else it says.
 *
 * @param weight how telling a word is
 * @param year the year that the report speaks of
 */
export function matchText(
  spelling: Spelling,
  text: readonly Syllable[],
  around: readonly Surroundings[],
  { weight, year, accented }: MatchContext,
): Match {
  const texts = [{ words: text, worth: 1 }, ...around];
  const places = spelling.map((word, at) =>
    placeOf(spelling, at, texts, word.year && word.key === year),
  );
  const weights = spelling.map(({ key, stop }) => weight(key) * (stop ? STOP : 1));
  const all = sum(weights);
  const coverage = sum(weights.map((own, at) => own * (places[at]?.worth ?? 0))) / all;
  const needed = spelling.map(({ stop }, at) => ({ stop, at })).filter(({ stop }) => !stop);
  const found = ({ at }: { readonly at: number }): boolean => (places[at]?.worth ?? 0) > 0;
  const counts = (at: number): boolean => spelling[at]?.stop === false && !spelling[at].year;
  const beside = ({ at }: { readonly at: number }): boolean =>
    !counts(at) ||
    (!counts(at - 1) && !counts(at + 1)) ||
    places[at]?.joined === true ||
    places[at + 1]?.joined === true;
  const level = !needed.every(found) ? 'part' : needed.every(beside) ? 'whole' : 'loose';
  const words = Math.max(spelling.length, 1);
  const own = new Set(text.map(({ key }) => key));
  const hits = spelling.filter(({ key }) => own.has(key)).length;
  const score =
    WEIGHTS.coverage * coverage +
    (WEIGHTS.run * longestRun(spelling, text)) / words +
    WEIGHTS.pairs * pairShare(places) +
    (accented ? WEIGHTS.accents * share(places, ({ accent, worth }) => accent || worth === 0) : 0) +
    (WEIGHTS.precision * hits) / Math.max(text.length, words);
  return { score, level, coverage };
}

/** What a match is ranked by besides the texts. */
export interface MatchContext {
  readonly weight: (key: string) => number;
  readonly year: string;
  readonly accented: boolean;
}

/** Where a word of the query is found best: beside the word it is asked beside, then with its accents, then anywhere. */
function placeOf(
  spelling: Spelling,
  at: number,
  texts: readonly Surroundings[],
  isYear: boolean,
): Place {
  const { key = '', accent = '' } = spelling[at] ?? {};
  const before = spelling[at - 1]?.key;
  let best: Place = isYear ? { worth: YEAR_WORTH, joined: false, accent: true } : NOWHERE;
  for (const { words, worth } of texts) {
    if (worth + 0.5 <= rank(best) - 0.6) continue;
    words.forEach((word, place) => {
      if (word.key !== key) return;
      const joined = before !== undefined && words[place - 1]?.key === before;
      const here = { worth, joined, accent: word.accent === accent };
      if (rank(here) > rank(best)) best = here;
    });
  }
  return best;
}

function rank({ worth, joined, accent }: Place): number {
  return worth + (joined ? 0.5 : 0) + (accent ? 0.1 : 0);
}

/** The longest run of the query's words that stands in the text as it is asked. */
export function longestRun(
  query: readonly { readonly key: string }[],
  text: readonly { readonly key: string }[],
): number {
  let longest = 0;
  let before: readonly number[] = [];
  for (const { key } of query) {
    const runs = text.map((word, at) => (word.key === key ? (before[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...runs);
    before = runs;
  }
  return longest;
}

function pairShare(places: readonly Place[]): number {
  if (places.length < 2) return 1;
  return places.slice(1).filter(({ joined }) => joined).length / (places.length - 1);
}

function share(places: readonly Place[], holds: (place: Place) => boolean): number {
  return places.length === 0 ? 0 : places.filter(holds).length / places.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whether words stand side by side in a text. */
export function hasPhrase(
  phrase: readonly string[],
  text: readonly { readonly key: string }[],
): boolean {
  return (
    longestRun(
      phrase.map((key) => ({ key })),
      text,
    ) === phrase.length
  );
}
