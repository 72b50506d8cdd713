import type { HeadingIndex, Pairs } from '../index/index.ts';
import { nearWords } from '../text/index.ts';

/** A better spelling of some words of a query. */
interface Correction {
  readonly keys: readonly string[];
  /** How many letters or confusions were mended. */
  readonly cost: number;
}

/** What a spelling gains by a known word and a known pair, and loses by a change. */
const KNOWN_WORD = 2;
const KNOWN_PAIR = 2;
const MOST_CHOICES = 24;
const DIGIT = /\d/u;
/** Spellings that are offered, and that are kept of those that end alike. */
const MOST_PATHS = 3;

interface Path {
  readonly keys: readonly string[];
  readonly gain: number;
  readonly cost: number;
}

/**
 * The likeliest spellings of a query's words by the words and neighbours that titles and questions of the site have, best first; none
 * where there is nothing to mend. Words that stand in known company are left alone.
 *
 * @example
 * // 'boi thuogn dat dai' → ['boi', 'thuong', 'dat', 'dai']
 */
export async function correctKeys(
  index: HeadingIndex,
  keys: readonly string[],
): Promise<readonly Correction[]> {
  const pairs = await index.pairs();
  const known = (a: string, b: string): boolean => isPair(pairs, a, b);
  const usual = await inUsualCompany(index, keys, known);
  const choices = keys.map((key, at) =>
    usual[at] === true ? [{ keys: [key], cost: 0 }] : choicesFor(index, keys, key, at, known),
  );
  if (choices.every(({ length }) => length === 1)) return [];
  let paths: readonly Path[] = [{ keys: [], gain: 0, cost: 0 }];
  for (const own of choices) {
    const longer = paths.flatMap((path) => own.map((choice) => extend(path, choice, index, known)));
    paths = bestByEnd(longer);
  }
  return paths
    .filter(({ cost }) => cost > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, MOST_PATHS)
    .map(({ keys: words, cost }) => ({ keys: words, cost }));
}

/**
 * Which words stand in titles, questions or whole texts beside those that they are typed beside: such are no mistakes. Numbers are
 * no company; a word without any must be known by itself.
 */
async function inUsualCompany(
  index: HeadingIndex,
  keys: readonly string[],
  known: (a: string, b: string) => boolean,
): Promise<readonly boolean[]> {
  const behind = await Promise.all(keys.map((key) => index.behind(key)));
  const joined = keys.slice(1).map((next, at) => {
    const key = keys[at] ?? '';
    if (DIGIT.test(key) || DIGIT.test(next)) return null;
    return known(key, next) || behind[at]?.has(next) === true;
  });
  return keys.map((_, at) => {
    const sides = [joined[at - 1], joined[at]].filter((side) => typeof side === 'boolean');
    return sides.length === 0 ? (behind[at]?.size ?? 0) > 0 : sides.every(Boolean);
  });
}

interface Choice {
  readonly keys: readonly string[];
  readonly cost: number;
}

function choicesFor(
  { counts }: HeadingIndex,
  keys: readonly string[],
  key: string,
  at: number,
  known: (a: string, b: string) => boolean,
): readonly Choice[] {
  const same: Choice = { keys: [key], cost: 0 };
  if (DIGIT.test(key)) return [same];
  const [before, after] = [keys[at - 1], keys[at + 1]];
  const near = nearWords(key, counts)
    .toSorted((a, b) => a.cost - b.cost || (counts.get(b.word) ?? 0) - (counts.get(a.word) ?? 0))
    .slice(0, MOST_CHOICES * 4)
    .filter(
      ({ word }) =>
        keys.length === 1 ||
        (before !== undefined && known(before, word)) ||
        (after !== undefined && known(word, after)) ||
        !counts.has(key),
    )
    .slice(0, MOST_CHOICES)
    .map(({ word, cost }) => ({ keys: [word], cost }));
  return [same, ...near, ...(counts.has(key) ? [] : splitsOf(key, known))];
}

/** Two words typed as one. */
function splitsOf(key: string, known: (a: string, b: string) => boolean): readonly Choice[] {
  return Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => [
    key.slice(0, at + 1),
    key.slice(at + 1),
  ])
    .filter(([a = '', b = '']) => known(a, b))
    .map((both) => ({ keys: both, cost: 1 }));
}

function extend(
  path: Path,
  choice: Choice,
  { counts }: HeadingIndex,
  known: (a: string, b: string) => boolean,
): Path {
  let gain = path.gain - 1.5 * choice.cost;
  let before = path.keys.at(-1);
  for (const key of choice.keys) {
    if (counts.has(key)) gain += KNOWN_WORD / choice.keys.length;
    if (before !== undefined && known(before, key)) gain += KNOWN_PAIR;
    before = key;
  }
  return { keys: [...path.keys, ...choice.keys], gain, cost: path.cost + choice.cost };
}

/** Of paths that end alike only the best can win. */
function bestByEnd(paths: readonly Path[]): readonly Path[] {
  const groups = Map.groupBy(paths, ({ keys }) => keys.at(-1) ?? '');
  return [...groups.values()].flatMap((own) =>
    own.toSorted((a, b) => b.gain - a.gain).slice(0, MOST_PATHS),
  );
}

function isPair(pairs: Pairs, a: string, b: string): boolean {
  return Object.hasOwn(pairs, a) && ` ${pairs[a] ?? ''} `.includes(` ${b} `);
}
