import { type Syllable, syllablesOf } from '../text/index.ts';

/** A text with the places of its words, so that a query need not walk through it word by word. */
export interface PlacedText {
  readonly words: readonly Syllable[];
  /** By key: where the word stands, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/**
 * Takes a text apart.
 *
 * @example placeText('đất nhà đất').places.get('dat') // [0, 2]
 */
export function placeText(text: string): PlacedText {
  const words = syllablesOf(text);
  const places = new Map<string, number[]>();
  words.forEach(({ key }, at) => {
    const own = places.get(key);
    if (own === undefined) places.set(key, [at]);
    else own.push(at);
  });
  return { words, places };
}

/**
 * The longest run of a query's words that stands in the text as it is asked.
 *
 * @example longestRun(['a', 'b', 'c'], placeText('x b c a')) // 2
 */
export function longestRun(keys: readonly string[], { places }: PlacedText): number {
  let longest = 0;
  let before: ReadonlyMap<number, number> = new Map();
  for (const key of keys) {
    const runs = new Map<number, number>();
    for (const at of places.get(key) ?? []) runs.set(at, (before.get(at - 1) ?? 0) + 1);
    longest = Math.max(longest, ...runs.values());
    before = runs;
  }
  return longest;
}

/** Whether words stand side by side in a text. */
export function hasPhrase(phrase: readonly string[], text: PlacedText): boolean {
  return longestRun(phrase, text) === phrase.length;
}
