/** How much a made-up corpus holds. */
export interface CorpusSize {
  readonly surveys: number;
  readonly briefings: number;
  /** Respondents of each survey. */
  readonly answers: number;
  /** Questions of each survey, background questions and the weight aside. */
  readonly questions: number;
}

const EACH = { answers: 1000, questions: 20 } as const;

/** The sizes that benchmarks speak of: a province’s year, a country’s year, a country’s decade. */
export const SIZES = {
  S: { surveys: 20, briefings: 100, ...EACH },
  M: { surveys: 200, briefings: 2000, ...EACH },
  L: { surveys: 1000, briefings: 10_000, ...EACH },
} as const satisfies Readonly<Record<string, CorpusSize>>;

/** The name of a size. */
export type SizeName = keyof typeof SIZES;

/** The names of all sizes. */
export const SIZE_NAMES = ['S', 'M', 'L'] as const satisfies readonly SizeName[];
