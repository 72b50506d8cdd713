import type { Problem } from './problem.ts';

/**
 * Problems by file, then line, column and code; those of a file as a whole come before those of its lines. The one order in
 * which Problems are told.
 *
 * @example
 * inOrder(problems).map(({ file, line }) => `${file}:${line}`); // ['a.csv:2', 'a.csv:10', 'b.csv:1']
 */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
