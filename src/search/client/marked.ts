import { type ExcerptPart, syllablesOf } from '../text/index.ts';

/**
 * A text in runs, those marked that stand in the query; of several words a single one by itself is not, since a syllable is in many words.
 *
 * @param keys the query's words that count, folded
 * @example markWords('Thu hồi đất', new Set(['dat'])) // [{ text: 'Thu hồi ', marked: false }, { text: 'đất', marked: true }]
 */
export function markWords(text: string, keys: ReadonlySet<string>): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const [start, end] of runsOf(text, keys)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The longest run of the query's words in a text, as it is written there; null where it has none. */
export function longestMarked(text: string, keys: ReadonlySet<string>): string | null {
  const runs = runsOf(text, keys).map(([start, end]) => text.slice(start, end));
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function runsOf(text: string, keys: ReadonlySet<string>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let open: [number, number] | null = null;
  for (const { key, start, end } of syllablesOf(text)) {
    if (!keys.has(key)) {
      open = null;
      continue;
    }
    if (open !== null && /^\s+$/u.test(text.slice(open[1], start))) open[1] = end;
    else {
      open = [start, end];
      runs.push(open);
    }
  }
  return keys.size === 1 ? runs : runs.filter(([start, end]) => /\s/u.test(text.slice(start, end)));
}
