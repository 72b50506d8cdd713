import type { Lang } from './lang.ts';
import { formatNumber } from './number.ts';

/** A class of numbers: from `from`, which is in it, to `to`, which is not. Null where it is open. */
export interface NumberClass {
  readonly from: number | null;
  readonly to: number | null;
}

/** The class that a code stands for; null for what is no code of a class. */
export function readClass(code: string): NumberClass | null {
  const [, opening = '', from = '', to = ''] = /^([[(])([^,]*),([^,)]*)\)$/.exec(code) ?? [];
  const ends = { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) };
  const isCode = opening !== '' && (opening === '(') === (ends.from === null);
  const isRange = ends.from !== null || ends.to !== null;
  return isCode && isRange && !Number.isNaN((ends.from ?? 0) + (ends.to ?? 0)) ? ends : null;
}

/** Which numbers there are. */
interface NumberScale {
  /** How far one is from the next; null where they may be any. */
  readonly step: number | null;
  /** The least and the greatest that a form allows; null where it does not say. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Which numbers a question takes, by its type and, of a `range`, the steps that its form tells. */
export function numberScale(question: {
  readonly type: string;
  readonly steps?: { readonly start: number; readonly end: number; readonly step: number };
}): NumberScale {
  const { steps } = question;
  const step = question.type === 'integer' ? 1 : (steps?.step ?? null);
  return { step, start: steps?.start ?? null, end: steps?.end ?? null };
}

interface Words {
  readonly under: (to: string) => string;
  readonly over: (from: string) => string;
  readonly whole: (from: string, to: string) => string;
  readonly part: (from: string, to: string) => string;
}

const LONG: Readonly<Record<Lang, Words>> = {
  vi: {
    under: (to) => `Dưới ${to}`,
    over: (from) => `Từ ${from} trở lên`,
    whole: (from, to) => `Từ ${from} đến ${to}`,
    part: (from, to) => `Từ ${from} đến dưới ${to}`,
  },
  en: {
    under: (to) => `Under ${to}`,
    over: (from) => `${from} or more`,
    whole: (from, to) => `${from} to ${to}`,
    part: (from, to) => `${from} to under ${to}`,
  },
};

const SHORT: Words = {
  under: (to) => `< ${to}`,
  // Not “≥”, which the typeface lacks.
  over: (from) => `${from}+`,
  whole: (from, to) => `${from}–${to}`,
  part: (from, to) => `${from}–<${to}`,
};

/**
 * A class of numbers in words, or in signs under a chart. Of whole numbers the last that is in it is named, and a class of
 * one number is that number.
 *
 * @example
 * formatClass({ from: 10, to: 20 }, { step: 1, start: null, end: null }, 'vi'); // 'Từ 10 đến 19'
 * formatClass({ from: 0.5, to: 1 }, { step: null, start: null, end: null }, 'vi', 'short'); // '0,5–<1'
 */
export function formatClass(
  { from, to }: NumberClass,
  { step, start, end }: NumberScale,
  lang: Lang,
  length: 'long' | 'short' = 'long',
): string {
  const words = length === 'long' ? LONG[lang] : SHORT;
  const write = (number: number): string => formatNumber(number, lang, decimalsOf(number));
  const [first, last] = [from ?? start, to === null ? end : step === null ? null : to - step];
  if (first !== null && last !== null)
    return first >= last ? write(first) : words.whole(write(first), write(last));
  if (from !== null)
    return to === null ? words.over(write(from)) : words.part(write(from), write(to));
  return words.under(write(to ?? 0));
}

/** As many decimals as the number has, up to six; binary fractions of a step are no decimals. */
function decimalsOf(number: number): number {
  const found = [0, 1, 2, 3, 4, 5].find(
    (digits) => Number(number.toFixed(digits)) === Number(number.toFixed(9)),
  );
  return found ?? 6;
}
