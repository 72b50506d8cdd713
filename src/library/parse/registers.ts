import type { Outcome, Problem, ProblemCode } from '../../problem/index.ts';
import { parseExceptions, parseRegisters, type Registers } from '../../register/index.ts';
import type { Table } from '../../table/index.ts';
import {
  EXCEPTIONS,
  readOnce,
  readOptional,
  readRequired,
  REGISTERS,
  withSheetRows,
  type Folder,
} from '../read/index.ts';

/** The registers as far as they could be read, and which of them are too broken to judge references by. */
export interface ParsedRegisters {
  readonly registers: Registers;
  readonly problems: readonly Problem[];
  readonly broken: readonly (typeof REGISTERS)[number][];
}

/** Problems that keep a whole register from being read. */
const SPOILING: readonly ProblemCode[] = ['register-column-missing', 'register-none'];

/** Parses the registers in `data/*.csv`; all must be there. */
export function parseRegisterFiles(root: Folder): ParsedRegisters {
  const folder = readOnce(root);
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
  const people = exceptionProblems(folder);
  const problems = [...read.flatMap(([, { problems: own }]) => own), ...parsed.problems, ...people];
  const broken = REGISTERS.filter(
    (name) =>
      table(name) === null ||
      parsed.problems.some(
        ({ code, file }) => file === `data/${name}.csv` && SPOILING.includes(code),
      ),
  );
  return { registers: parsed.value, problems: withSheetRows(problems, folder), broken };
}

/** What is wrong with the list of people who may be named, where there is one. */
function exceptionProblems(folder: Folder): readonly Problem[] {
  if (!folder.list('data').files.includes(EXCEPTIONS.slice('data/'.length))) return [];
  const { value, problems } = readOptional(folder, EXCEPTIONS);
  return value === null ? problems : [...problems, ...parseExceptions(value).problems];
}
