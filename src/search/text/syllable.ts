import { fold } from '../../format/index.ts';

/** One word of a text: in Vietnamese a syllable. */
export interface Syllable {
  /** Folded, and with `y` after a lone consonant as `i`: `Kỹ`, `kĩ` and `ky` are one. What the index is asked for. */
  readonly key: string;
  /** Lower case with its marks, the tone apart at the end: `hoà` and `hòa` are one, `hoa` is another. */
  readonly accent: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const LONE_Y = /^([bcdghklmnpqrstvx]|qu)y$/u;

/**
 * The words of a text, in order, in NFC or NFD alike.
 *
 * @example
 * syllablesOf('Đất đai').map(({ key }) => key); // ['dat', 'dai']
 * syllablesOf('hoà')[0]?.accent === syllablesOf('hòa')[0]?.accent; // true
 */
export function syllablesOf(text: string): readonly Syllable[] {
  return [...text.matchAll(WORD)].map((match) => ({
    ...foldsOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Folds of words seen before: Vietnamese has few syllables, and ranking meets each of them over and over. */
const known = new Map<string, Pick<Syllable, 'key' | 'accent'>>();
const MOST_KNOWN = 20_000;

function foldsOf(word: string): Pick<Syllable, 'key' | 'accent'> {
  const folds = known.get(word) ?? { key: keyOf(word), accent: accentOf(word) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, folds);
  return folds;
}

/** A word by itself, apart from any text. */
export interface Word {
  readonly key: string;
  readonly accent: string;
  /** As it stood in the text, in NFC. */
  readonly written: string;
}

/** The words of a text without their places. */
export function wordsOf(text: string): readonly Word[] {
  return syllablesOf(text).map(({ key, accent, start, end }) => ({
    key,
    accent,
    written: text.slice(start, end).normalize('NFC'),
  }));
}

/** The keys alone. */
export function keysOf(text: string): readonly string[] {
  return syllablesOf(text).map(({ key }) => key);
}

function keyOf(word: string): string {
  return fold(word).replace(LONE_Y, '$1i');
}

function accentOf(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  return (apart.replace(TONES, '') + tones.join('')).replace(LONE_Y, '$1i').normalize('NFC');
}
