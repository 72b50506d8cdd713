/** Characters that print nothing: zero-width ones, marks of direction, soft hyphens, controls. Joiners inside emoji are none. */
const HIDDEN =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|(?<![\p{Extended_Pictographic}\ufe0f\p{EMod}])\u200d/gu;

/** Spaces of other kinds and widths. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** Letters of Cyrillic and Greek that look as these Latin ones do, in the same order. */
const FOREIGN = 'АВЕКМНОРСТУХЅІЈаеорсухѕіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABEKMHOPCTYXSIJaeopcyxsijABEZHIKMNOPTYXo';

const TWINS: ReadonlyMap<string, string> = new Map(
  [...FOREIGN].map((letter, i) => [letter, LATIN[i] ?? letter]),
);

/** Letters that stand for đ in no Vietnamese text: eth, and the African D. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ɖ', 'Đ'],
  ['ɖ', 'đ'],
]);

/** Full-width signs of East Asian keyboards, and the bold or slanted letters that social networks lend. */
const WIDE = /[\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/gu;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SUSPECT = /[\u0370-\u03ff\u0400-\u04ffÐðƉɖ\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/u;

/** The index of the first hidden character, or −1. */
export function findHidden(text: string): number {
  return text.search(new RegExp(HIDDEN.source, 'u'));
}

/** A word with letters that only look like its others. */
interface Lookalike {
  readonly at: number;
  readonly seen: string;
  readonly meant: string;
}

/**
 * The first word in which letters of other alphabets, or of other widths, stand for Latin ones; null when there is none.
 * A word wholly in another alphabet is left alone: it may be meant.
 *
 * @example
 * findLookalike('100-KL/ТW'); // { at: 7, seen: 'ТW', meant: 'TW' }
 */
export function findLookalike(text: string): Lookalike | null {
  if (!SUSPECT.test(text)) return null;
  for (const { index, 0: seen } of text.matchAll(
    new RegExp(`${WIDE.source}|${WORD.source}`, 'gu'),
  )) {
    const meant = withLatin(seen);
    if (meant !== seen) return { at: index, seen, meant };
  }
  return null;
}

function withLatin(word: string): string {
  const plain = word
    .replace(WIDE, (sign) => sign.normalize('NFKC'))
    .replace(/[ÐðƉɖ]/g, (letter) => STROKES.get(letter) ?? letter);
  const latin = plain.replace(/[\u0370-\u04ff]/g, (letter) => TWINS.get(letter) ?? letter);
  return /[\u0370-\u04ff]/.test(latin) || !/[A-Za-zÀ-ỹ]/.test(plain) ? plain : latin;
}

/** Spaces of every width as plain ones; hidden characters as they are. */
export function plainSpaces(text: string): string {
  return text.replace(SPACES, ' ');
}

/**
 * The text as it was meant: without hidden characters, and with Latin letters where others only look like them. Spaces stay.
 *
 * @example
 * meantText('h\u0430i lòng\u200b'); // 'hai lòng'
 */
export function meantText(text: string): string {
  const visible = withoutHidden(text);
  return SUSPECT.test(visible)
    ? visible.replace(WIDE, (sign) => sign.normalize('NFKC')).replace(WORD, withLatin)
    : visible;
}

/** As `meantText`, and with plain spaces for those of other kinds and widths. */
export function cleanSigns(text: string): string {
  return plainSpaces(meantText(text));
}

/** The text without hidden characters, in NFC: a letter and its mark may have been parted by one. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '').normalize('NFC');
}
