import type { Numbered } from './instrument.ts';

/** Tests of one file: those with these ids, or all. */
export interface Tests {
  readonly file: string;
  readonly ids: readonly string[] | null;
}

/** What the runner is asked. */
export type Request =
  | {
      readonly kind: 'start';
      readonly mutants: readonly Numbered[];
      /** Globs of test files. */
      readonly tests: readonly string[];
      /** Whether each test file loads the code anew: slower, but then it is known which file comes by what as it loads. */
      readonly isolate: boolean;
    }
  /** With one mutant switched on, the first failure ends it; with none (0) every test that may reach a mutant is run. */
  | { readonly kind: 'run'; readonly on: number; readonly tests: readonly Tests[] | null };

/** A test that was run. */
export interface Ran {
  readonly file: string;
  readonly id: string;
  readonly milliseconds: number;
  /** The mutants that it came by. */
  readonly asked: readonly number[];
}

/** What the runner answers to `run`. */
export interface Outcome {
  /** The first test file that failed; empty where that is not known. */
  readonly failed: string | null;
  readonly tests: readonly Ran[];
}
