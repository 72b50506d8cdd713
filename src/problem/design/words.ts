import type { InBoth } from '../definition/index.ts';

/** The stratum that a sentence speaks of, in front of it; nothing where the sample has none. */
export const inStratum: InBoth<(stratum: string | null) => string> = {
  vi: (stratum) => (stratum === null ? '' : `tầng "${stratum}": `),
  en: (stratum) => (stratum === null ? '' : `stratum "${stratum}": `),
};

/** A count as each language groups its digits. */
export const number: InBoth<(n: number) => string> = {
  vi: (n) => n.toLocaleString('vi-VN'),
  en: (n) => n.toLocaleString('en-GB'),
};
