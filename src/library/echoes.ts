import type { Problem } from '../problem/problem.ts';

/** Problems of a cell's letters, which explain whatever else is wrong with it. */
const CAUSES: readonly string[] = ['text-hidden', 'text-lookalike', 'text-excel'];

/** Leaves out what only follows from a sign in the same cell that was told already. */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ file, line, column }: Problem): string => JSON.stringify([file, line, column]);
  const isCause = ({ code, file }: Problem): boolean =>
    CAUSES.includes(code) && file.endsWith('.csv');
  const told = new Set(problems.filter(isCause).map(key));
  return problems.filter((one) => CAUSES.includes(one.code) || !told.has(key(one)));
}
