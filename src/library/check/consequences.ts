import type { Problem, ProblemCode } from '../../problem/index.ts';
import type { ParsedRegisters } from '../parse/index.ts';

type Broken = ParsedRegisters['broken'];

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

/** Problems of what a report names, by the register that should hold it. */
const REFERENCES: Readonly<Partial<Record<ProblemCode, Broken[number]>>> = {
  'topic-unknown': 'topics',
  'locality-invalid': 'localities',
  'choice-provinces-mixed': 'localities',
  'document-unknown': 'documents',
  'document-unlisted': 'documents',
  'series-unknown': 'series',
  'series-choice': 'series',
  'series-break-unknown': 'series',
  'reference-series-unknown': 'series',
};

/** Leaves out what only follows from a register that could not be read. */
export function withoutFollowing(problems: readonly Problem[], broken: Broken): readonly Problem[] {
  return problems.filter(({ code }) => {
    const register = REFERENCES[code];
    return register === undefined || !broken.includes(register);
  });
}
