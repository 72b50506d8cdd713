import type { Spelling } from '../query/index.ts';
import { longestRun, type PlacedText } from './placed-text.ts';

/** Words of a page besides the text that is ranked, and what finding a word there is worth (0–1). */
export interface Surroundings {
  readonly text: PlacedText;
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
export const WEIGHTS = { coverage: 3, run: 1, pairs: 1, accents: 0.5, precision: 0.25, number: 1 };
/** What a stop word weighs beside a word of the same rarity. */
const STOP = 0.15;
/** What the year that a report speaks of is worth where its text does not name it. */
const YEAR_WORTH = 1;

/** Where a word of a query is found best. */
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
 * @param around where each word of the query is found in what surrounds the text
 * @param weight how telling a word is
 */
export function matchText(
  spelling: Spelling,
  text: PlacedText,
  around: readonly Place[],
  { weight, accented }: MatchContext,
): Match {
  const own = placesOf(spelling, [{ text, worth: 1 }]);
  const places = own.map((place, at) => better(place, around[at] ?? NOWHERE));
  const weights = spelling.map(({ key, stop }) => weight(key) * (stop ? STOP : 1));
  const coverage = sum(weights.map((each, at) => each * (places[at]?.worth ?? 0))) / sum(weights);
  const words = Math.max(spelling.length, 1);
  const keys = spelling.map(({ key }) => key);
  const hits = keys.filter((key) => text.places.has(key)).length;
  const score =
    WEIGHTS.coverage * coverage +
    (WEIGHTS.run * longestRun(keys, text)) / words +
    WEIGHTS.pairs * pairShare(places) +
    (accented ? WEIGHTS.accents * share(places, ({ accent, worth }) => accent || worth === 0) : 0) +
    (WEIGHTS.precision * hits) / Math.max(text.words.length, words);
  return { score, level: levelOf(spelling, places), coverage };
}

/** Whether every word that counts is found, and beside one that it is asked beside; stop words and years need no company. */
function levelOf(spelling: Spelling, places: readonly Place[]): Match['level'] {
  const found = (at: number): boolean => (places[at]?.worth ?? 0) > 0;
  const counts = (at: number): boolean => spelling[at]?.stop === false && !spelling[at].year;
  const beside = (at: number): boolean =>
    !counts(at) ||
    (!counts(at - 1) && !counts(at + 1)) ||
    places[at]?.joined === true ||
    places[at + 1]?.joined === true;
  const needed = spelling.flatMap(({ stop }, at) => (stop ? [] : [at]));
  if (!needed.every(found)) return 'part';
  return needed.every(beside) ? 'whole' : 'loose';
}

/** What a match is ranked by besides the texts. */
export interface MatchContext {
  readonly weight: (key: string) => number;
  readonly accented: boolean;
}

/**
 * Where each word of a query is found best in some texts: beside the word it is asked beside, then with its accents, then
 * anywhere.
 *
 * @param year the year that the report speaks of, which counts as found
 */
export function placesOf(
  spelling: Spelling,
  texts: readonly Surroundings[],
  year: string | null = null,
): readonly Place[] {
  return spelling.map((word, at) => {
    const isYear = word.year && word.key === year;
    let best: Place = isYear ? { worth: YEAR_WORTH, joined: false, accent: true } : NOWHERE;
    const before = spelling[at - 1]?.key;
    for (const surrounding of texts) best = better(best, placeIn(word, before, surrounding));
    return best;
  });
}

function placeIn(
  { key, accent }: Spelling[number],
  before: string | undefined,
  { text: { words, places }, worth }: Surroundings,
): Place {
  let best = NOWHERE;
  for (const at of places.get(key) ?? []) {
    const joined = before !== undefined && words[at - 1]?.key === before;
    best = better(best, { worth, joined, accent: words[at]?.accent === accent });
  }
  return best;
}

/** The better of two places; the first of equals. */
function better(a: Place, b: Place): Place {
  return rank(b) > rank(a) ? b : a;
}

function rank({ worth, joined, accent }: Place): number {
  return worth + (joined ? 0.5 : 0) + (accent ? 0.1 : 0);
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
