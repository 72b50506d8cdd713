import type { Outcome, Problem, ProblemCode } from '../problem/problem.ts';
import { parseRegisters } from '../register/parse.ts';
import type { Registers } from '../register/register.ts';
import type { Table } from '../table/table.ts';
import { readRequired, type Folder } from './folder.ts';
import { REGISTERS } from './layout.ts';

/** The registers as far as they could be read, and which of them are too broken to judge references by. */
export interface LoadedRegisters {
  readonly registers: Registers;
  readonly problems: readonly Problem[];
  readonly broken: readonly (typeof REGISTERS)[number][];
}

/** Problems that keep a whole register from being read. */
const SPOILING: readonly ProblemCode[] = ['register-column-missing', 'register-none'];

const REFERENCES: Readonly<Partial<Record<ProblemCode, (typeof REGISTERS)[number]>>> = {
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

/** Reads the registers in `data/*.csv`; all must be there. */
export function loadRegisters(folder: Folder): LoadedRegisters {
  const read = REGISTERS.map((name) => [name, readRequired(folder, `data/${name}.csv`)] as const);
  const table = (name: (typeof REGISTERS)[number]): Table | null =>
    new Map<string, Outcome<Table>>(read).get(name)?.value ?? null;
  const parsed = parseRegisters({
    localities: table('localities'),
    topics: table('topics'),
    series: table('series'),
    seriesBreaks: table('series-breaks'),
    documents: table('documents'),
    synonyms: table('synonyms'),
  });
  const problems = [...read.flatMap(([, { problems: own }]) => own), ...parsed.problems];
  const broken = REGISTERS.filter(
    (name) =>
      table(name) === null ||
      parsed.problems.some(
        ({ code, file }) => file === `data/${name}.csv` && SPOILING.includes(code),
      ),
  );
  return { registers: parsed.value, problems, broken };
}

/** Leaves out what only follows from a register that could not be read. */
export function withoutFollowing(
  problems: readonly Problem[],
  { broken }: LoadedRegisters,
): readonly Problem[] {
  return problems.filter(({ code }) => {
    const register = REFERENCES[code];
    return register === undefined || !broken.includes(register);
  });
}
