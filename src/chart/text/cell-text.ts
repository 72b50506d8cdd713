import { formatNumber, type Lang } from '../../format/index.ts';
import type { Base, Mark } from '../../survey/index.ts';
import { shareText } from './shares.ts';
import { wordsOf } from './words.ts';

export interface Shown {
  readonly value: number | null;
  readonly marks: readonly Mark[];
  readonly size: 'enough' | 'low' | 'few';
}

/** Whether a figure may be drawn at a length of its own. */
export function isDrawn<T extends Shown>(cell: T): cell is T & { value: number } {
  return cell.value !== null && cell.size !== 'few';
}

/**
 * What stands at a bar's end: `62,4%`, `0,0% [low]`, or for what is not drawn the reason in words: `[c] giữ kín`.
 */
export function cellText(cell: Shown, lang: Lang, base: Base): string {
  const words = wordsOf(lang);
  const marks = cell.marks.map((mark) => `[${mark}]`);
  if (cell.size === 'few') return words.size.few;
  if (cell.value === null) {
    return cell.marks.map((mark) => `[${mark}] ${words.marks[mark]}`).join(', ');
  }
  return [shareText(cell.value, lang, base), ...marks].join(' ');
}

/** Why a figure is not drawn, in the fewest signs: `[c]`, `n < 30`. */
export function reasonText({ size, marks }: Shown): string {
  return size === 'few' ? 'n < 30' : marks.map((mark) => `[${mark}]`).join(' ');
}

/** A group's label with the respondents it rests on, which stay on one line: `Nam (n = 45, mẫu nhỏ)`. */
export function groupLabel(
  row: { label: string; baseN: number | null; size: Shown['size'] },
  lang: Lang,
): string {
  const n = row.baseN === null ? [] : [`n\u00a0=\u00a0${formatNumber(row.baseN, lang)}`];
  const notes = [...n, ...(row.size === 'low' ? [wordsOf(lang).size.low] : [])];
  return notes.length === 0 ? row.label : `${row.label} (${notes.join(', ')})`;
}
