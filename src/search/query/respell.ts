import { type Word, wordsOf } from '../text/index.ts';

type Words = readonly Word[];

/**
 * The other spellings of a query by the register of synonyms: each abbreviation written out, each full name abbreviated, and all
 * abbreviations written out at once. Whatever the case, accents or none.
 *
 * @param synonyms pairs of data/synonyms.csv; a short form may have several full ones
 * @returns none as given, none twice
 */
export function respellings(
  words: Words,
  synonyms: readonly (readonly [short: string, full: string])[],
): readonly Words[] {
  const given = spelt(words);
  const found = new Map<string, Words>();
  let whole = words;
  for (const [short, full] of synonyms) {
    const [brief, long] = [wordsOf(short), wordsOf(full)];
    const out = replaceRun(words, brief, long);
    whole = replaceRun(whole, brief, long);
    for (const other of [out, replaceRun(words, long, brief)])
      if (spelt(other) !== given) found.set(spelt(other), other);
  }
  const all = spelt(whole) === given ? [] : [whole];
  const others = [...found.values()].filter((other) => spelt(other) !== spelt(whole));
  return [...all, ...others];
}

function spelt(words: Words): string {
  return words.map(({ key }) => key).join(' ');
}

function replaceRun(words: Words, from: Words, to: Words): Words {
  const at = words.findIndex((_, start) =>
    from.every(({ key }, next) => words[start + next]?.key === key),
  );
  if (at < 0 || from.length === 0) return words;
  const rest = replaceRun(words.slice(at + from.length), from, to);
  return [...words.slice(0, at), ...to, ...rest];
}
