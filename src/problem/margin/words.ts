import type { InBoth } from '../definition/index.ts';

/** A number as each language writes it, with four decimals at most. */
export const number: InBoth<(value: number) => string> = {
  vi: (value) => value.toLocaleString('vi-VN', { maximumFractionDigits: 4 }),
  en: (value) => value.toLocaleString('en-GB', { maximumFractionDigits: 4 }),
};
