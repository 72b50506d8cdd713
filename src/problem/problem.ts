import type { AnyDefinition } from './areas.ts';

/** What each kind of Problem knows besides its place; its sentences are made from it. */
export type ProblemParams = {
  readonly [D in AnyDefinition as D['code']]: Parameters<D['vi']>[0];
};

/** A mistake's kind, kebab-case, stable for ever: the guide has a page for each. */
export type ProblemCode = keyof ProblemParams;

/** Where a mistake stands. Lines and columns count from 1; a column is that of the text file, or the field's number in a CSV row. */
export interface Place {
  /** Path from the root folder, with `/`. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The row as a spreadsheet numbers it, where that is known: a cell of several lines is one row. */
  readonly row?: number | undefined;
  /** The CSV column or the front matter field. */
  readonly field?: string | undefined;
  /** The offending text exactly as read. */
  readonly seen?: string | undefined;
}

/** A mistake of whoever wrote the file. Collected, never thrown. */
export type Problem = {
  readonly [C in ProblemCode]: Place & { readonly code: C; readonly params: ProblemParams[C] };
}[ProblemCode];

/**
 * Makes a Problem.
 *
 * @example
 * problem('table-empty', { file: 'data/surveys/a/responses.csv' }, {});
 */
export function problem<C extends ProblemCode>(
  code: C,
  place: Place,
  params: ProblemParams[C],
): Problem {
  // The mapped union above is indexed by the very C that `code` and `params` share.
  return { ...place, code, params } as Problem;
}

/** A value, or the Problems that kept it from being made; both when the value is usable in part. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}
