import { GLYPH_WIDTHS } from './glyph-widths.ts';

const WIDTHS = new Map(
  GLYPH_WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);
const UNKNOWN = 750;
/** Semi-bold is at most 5% wider than regular, and a fallback font wider still: lines keep a reserve. */
const RESERVE = 1.06;

/**
 * The width of one line of Source Sans 3, in the unit of `size`, a little over rather than under. Marks of Vietnamese
 * letters take no width of their own.
 */
export function textWidth(text: string, size: number): number {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  let sum = 0;
  for (const character of bare.replaceAll('\u00a0', ' ')) sum += WIDTHS.get(character) ?? UNKNOWN;
  return (sum * size * RESERVE) / 1000;
}

/** A word cut into pieces that fit, for addresses and codes longer than a line. */
function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const grown = (parts.at(-1) ?? '') + character;
    if (textWidth(grown, size) <= width) parts[parts.length - 1] = grown;
    else parts.push(character);
  }
  return parts;
}

/**
 * Text broken into lines no wider than `width`, between words where it can, never at a no-break space. At least one line, which may be empty.
 *
 * @example wrapText('Rất hài lòng với kết quả', 15, 100) // ['Rất hài lòng', 'với kết quả']
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const words = text
    .normalize('NFC')
    .trim()
    .split(/[ \t\r\n]+/);
  const lines: string[] = [];
  for (const word of words.flatMap((one) => pieces(one, size, width))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
