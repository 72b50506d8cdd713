import { withoutMarks } from '../../../src/format/index.ts';
import { between, type Random } from '../../synthetic/random.ts';

type Synonyms = readonly (readonly [short: string, full: string])[];

/** Old and new placement of a tone on `oa`, `oe`, `uy`, exchanged. */
const PLACEMENTS: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/** The text with its tones placed the other way; null where that changes nothing. */
export function otherPlacement(text: string): string | null {
  let other = text.normalize('NFC');
  for (const [old, young] of PLACEMENTS) {
    const swap = (word: string): string =>
      word.includes(old) ? word.replaceAll(old, young) : word.replaceAll(young, old);
    other = other
      .split(' ')
      .map((word) => (/(?:oa|oe|uy)[\p{L}]/u.test(withoutMarks(word)) ? word : swap(word)))
      .join(' ');
  }
  return other === text ? null : other;
}

/** The text with one full name abbreviated, or one abbreviation written out; null where it has none. */
export function abbreviate(text: string, synonyms: Synonyms): string | null {
  const lower = text.toLowerCase();
  for (const [short, full] of synonyms) {
    if (short.length < 3) continue;
    const at = lower.indexOf(full.toLowerCase());
    if (at >= 0) return text.slice(0, at) + short + text.slice(at + full.length);
  }
  return null;
}

/** The number of a document as people type it. */
export function otherSpelling(number: string, random: Random): string {
  const parts = number.split(/[-/.]/u);
  const [digits = '', code = '', organ = ''] = parts;
  const ways = [
    number,
    number.toLowerCase(),
    parts.join(' '),
    parts.join(' ').toLowerCase(),
    `${code}.${digits}.${organ}`,
    `${digits}${code}/${organ}`,
    `số ${number}`,
  ];
  return ways[between(random, 0, ways.length - 1)] ?? number;
}

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** One mistake of typing in one of the longer words; null where no word is long enough. */
export function misspell(text: string, random: Random): string | null {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (/^\p{L}{4,}$/u.test(word) ? [at] : []));
  const at = long[Math.floor(random() * long.length)];
  if (at === undefined) return null;
  const word = words[at] ?? '';
  const bent = bend(word, between(random, 1, word.length - 2), random);
  if (bent === word) return null;
  return words.with(at, bent).join(' ');
}

function bend(word: string, at: number, random: Random): string {
  const letter = LETTERS[between(random, 0, LETTERS.length - 1)] ?? 'a';
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (between(random, 0, 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + after;
    case 2:
      return before + (word[at] ?? '') + letter + after;
    case 3:
      return before + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    default:
      return word.startsWith('tr')
        ? `ch${word.slice(2)}`
        : word.startsWith('s')
          ? `x${word.slice(1)}`
          : word + (word.at(-1) ?? '');
  }
}
