import { backgroundName, shareScales, splitAnswers } from '../answer/index.ts';
import type { Column } from '../sheet/index.ts';
import type { Unnamed } from './blank.ts';
import { inferColumn, type Context } from './column.ts';
import { countAnswers } from './choices.ts';
import { type Dropped, type Kept, questionNames } from '../draft/index.ts';
import { siblingMarks } from './siblings.ts';

/** What the columns of a sheet are. */
interface ColumnsInferred {
  readonly kept: readonly Kept[];
  readonly dropped: readonly Dropped[];
}

const TWICE = 2;

/** Decides what each column is, names the questions, and gives columns of one scale one list. */
export function inferColumns(
  columns: readonly Column[],
  context: Omit<Context, 'common' | 'siblings'>,
): ColumnsInferred {
  const siblings = siblingMarks(columns, context.decimalComma);
  const full = { ...context, common: commonAnswers(columns), siblings };
  const inferred = columns.map((column) => ({ column, made: inferColumn(column, full) }));
  const dropped = inferred.flatMap(({ made }) => ('reason' in made ? [made] : []));
  const unnamed = inferred.flatMap(({ column, made }) =>
    'reason' in made ? [] : [{ column, made }],
  );
  const names = questionNames(
    unnamed.map(({ column, made }) => ({
      header: column.header,
      code: column.code,
      background: column.code === null ? specialName(made) : null,
    })),
  );
  const kept = unnamed.map(({ made }, at) => ({
    ...onlyOneWeight(
      made,
      unnamed.map((u) => u.made),
    ),
    name: names[at] ?? '',
  }));
  return { kept: shareScales(kept), dropped };
}

function specialName({ role, header }: Unnamed): string | null {
  if (role === 'weight') return 'trong_so';
  return role === 'background' ? backgroundName(header) : null;
}

/** A survey has one weight: of several columns the first. */
function onlyOneWeight(made: Unnamed, all: readonly Unnamed[]): Unnamed {
  const first = all.find(({ role }) => role === 'weight');
  return made.role === 'weight' && made !== first ? { ...made, role: 'ignore' } : made;
}

/** Answers that are given in at least two columns, twice or more in each: choices of a battery of questions. */
function commonAnswers(columns: readonly Column[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { cells, separators, multiple } of columns) {
    const { answers } = splitAnswers(cells, separators, multiple);
    for (const [key, { count }] of countAnswers(answers))
      if (count >= TWICE) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times >= TWICE).map(([key]) => key));
}
