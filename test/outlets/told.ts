import type { Result } from '../../src/survey/model/result.ts';

/** One number, or one mark, as one outlet of the built site prints it of one figure. */
export interface Told {
  /** The file, and which part of it. */
  readonly outlet: string;
  readonly key: string;
  readonly field: 'value' | 'n' | 'baseN';
  /** As printed: `62,4%`, `0.624`, `[c]`, `–`; empty where a download leaves a cell empty. */
  readonly text: string;
}

type Named = Pick<Result, 'question' | 'statistic' | 'choice' | 'base' | 'by' | 'group'>;

/** One name for a figure in all outlets. */
export function keyOf({ question, statistic, choice, base, by, group }: Named): string {
  return JSON.stringify([question, statistic, choice, base, by, group]);
}

/** What the printed text narrows its number to; null where it prints none. */
export function rangeOf({ text }: Told): readonly [low: number, high: number] | null {
  const [, whole = '', decimals, percent] =
    /^([−-]?\d[\d.]*)(?:,(\d+))?(%?)(?:\s|$)/u.exec(text) ?? [];
  const isRaw = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(text);
  if (isRaw && !/^\d{1,3}(?:\.\d{3})+$/u.test(text)) return [Number(text), Number(text)];
  if (whole === '') return null;
  const digits = decimals ?? '';
  const number = Number(`${whole.replaceAll('.', '').replace('−', '-')}.${digits}`);
  if (percent === '') return [number, number];
  const half = number === 0 || number === 100 ? 0 : 0.5 / 10 ** digits.length;
  return [(number - half) / 100, (number + half) / 100];
}
