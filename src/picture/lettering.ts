import type { Text } from '../chart/index.ts';
import type { Outline, Outlines } from './outlines.ts';

const BOLD = /\bchart-(?:heading|value|inside)\b/u;

/** Signs that the typeface lacks, in signs that it has: as a question mark, “≥ 5” would say something else. */
const SPELT: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '→': '->',
  '№': 'No',
};

function spell(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replace(/[≥≤≈→№]/gu, (sign) => SPELT[sign] ?? sign);
}

/** A letter of a line: the same `id` is the same outline. */
export interface Letter {
  readonly id: string;
  readonly outline: Outline;
  /** From the begin of the line, in thousandths of the type size. */
  readonly at: number;
}

/** A line of text as letters one beside the other. */
export interface Lettering {
  /** Those that leave a mark. */
  readonly letters: readonly Letter[];
  /** Where the line begins, in px of the drawing. */
  readonly start: number;
}

/** Sets a line of text in letters of the typeface, from its anchor. */
export function letteringOf(
  { class: css, text, x, size, anchor }: Text,
  faces: Outlines,
): Lettering {
  const bold = BOLD.test(css);
  let advance = 0;
  const letters = [...spell(text)].map((character): Letter => {
    const outline = faces[bold ? 'bold' : 'regular'](character);
    const at = advance;
    advance += outline.advance;
    return {
      id: `${bold ? 'b' : 'r'}${character.codePointAt(0)?.toString(36) ?? ''}`,
      outline,
      at,
    };
  });
  const start = x - ({ start: 0, middle: 0.5, end: 1 }[anchor] * (advance * size)) / 1000;
  return { letters: letters.filter(({ outline }) => outline.d !== ''), start };
}
