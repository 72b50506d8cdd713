import { withoutMarks } from '../../format/index.ts';
import { GLYPH_WIDTHS } from './glyph-widths.ts';

const WIDTHS = new Map(
  GLYPH_WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);
const UNKNOWN = 750;
const SPACE = WIDTHS.get(' ') ?? UNKNOWN;
/** Semi-bold is at most 5% wider than regular, and a fallback font wider still: lines keep a reserve. */
const RESERVE = 1.06;

/** Widths of letters with marks, each worked out once: those of their base letters. */
const KNOWN = new Map<string, number>();

function letterWidth(character: string): number {
  const known = KNOWN.get(character);
  if (known !== undefined) return known;
  const bare = withoutMarks(character).replace('\u00a0', ' ');
  let width = 0;
  for (const one of bare) width += WIDTHS.get(one) ?? UNKNOWN;
  KNOWN.set(character, width);
  return width;
}

/** Thousandths of the type size. */
function advance(text: string): number {
  let sum = 0;
  for (const character of text) sum += letterWidth(character);
  return sum;
}

/**
 * The width of one line of Source Sans 3, in the unit of `size`, a little over rather than under. Marks of Vietnamese
 * letters take no width of their own.
 */
export function textWidth(text: string, size: number): number {
  return (advance(text) * size * RESERVE) / 1000;
}

/** A word cut into pieces that fit, for addresses and codes longer than a line. */
function pieces(word: string, most: number): string[] {
  if (advance(word) <= most) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const grown = (parts.at(-1) ?? '') + character;
    if (advance(grown) <= most) parts[parts.length - 1] = grown;
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
  const most = (width * 1000) / (size * RESERVE);
  const words = text
    .normalize('NFC')
    .trim()
    .split(/[ \t\r\n]+/);
  const lines: string[] = [];
  let used = 0;
  for (const word of words.flatMap((one) => pieces(one, most))) {
    const own = advance(word);
    const joined = used + SPACE + own;
    const last = lines.at(-1);
    const fits = last !== undefined && joined <= most;
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    used = fits ? joined : own;
  }
  return lines;
}
