import { describe, expect, it } from 'vitest';
import { background, question } from '../../../../test/survey/samples.ts';
import { type Figure, toEstimate } from '../../estimate/row.ts';
import type { Base, Estimate } from '../../model/result.ts';
import {
  cellsAndBasesOf,
  frequencyTablesOf,
  type FrequencyTable,
  isTopline,
  rowKey,
  rowsByBreakdown,
  toplineOf,
} from './frequency-table.ts';
import { rowOf, tableOf, written, writtenRow } from './table.fixture.ts';

interface Of {
  readonly base?: Base;
  readonly by?: string;
  readonly group?: string;
}

/** Shares of a question from counts by choice: `shares('q', { a: 3 }, { by: 'sex', group: 'm' })`. */
function shares(
  name: string,
  cells: Readonly<Record<string, number>>,
  { base = 'valid', by, group }: Of = {},
): Estimate[] {
  const baseN = Object.values(cells).reduce((sum, n) => sum + n, 0);
  return Object.entries(cells).map(([choice, n]) =>
    toEstimate({
      ...{ question: name, statistic: 'share', choice, base, by: by ?? null },
      ...{ group: group ?? null, n, baseN, weightedN: n, weightedBase: baseN, value: n / baseN },
    }),
  );
}

const MEAN: Figure = {
  ...{ question: 'q', statistic: 'mean', choice: null, base: 'valid', by: null, group: null },
  ...{ n: 2, baseN: 2, weightedN: 2, weightedBase: 2, value: 1 },
};

const cellsOf = (tables: readonly FrequencyTable[], name: string, group: string) =>
  tables.find(({ question: own }) => own.name === name)?.rows.find((row) => row.group === group)
    ?.cells;

describe('the counts behind the tables of a question', () => {
  const q = question('q', 'a b kb:dont_know tc:refused');

  it('have a row for all and each group, a column for each choice in the order of the codebook', () => {
    const [table, ...others] = frequencyTablesOf(
      [q, question('r', 'a')],
      [
        ...shares('q', { tc: 1, kb: 2, b: 3, a: 4 }, { base: 'asked' }),
        ...shares('q', { b: 3, a: 4 }),
        ...shares('q', { a: 2 }, { by: 'sex', group: 'm' }),
        { ...toEstimate(MEAN), by: 'sex', group: 'm' },
      ],
    );
    expect(others).toEqual([]);
    expect(table?.single).toBe(true);
    expect(table?.columns).toEqual([
      { choice: 'a', level: 0 },
      { choice: 'b', level: 0 },
      { choice: 'kb', level: 1 },
      { choice: 'tc', level: 2 },
    ]);
    expect(table?.rows.map((row) => [row.by, row.group, ...writtenRow(row)])).toEqual([
      [null, null, '4 3 2 1', '7 - 10'],
      ['sex', 'm', '2 0 0 0', '2 - -'],
    ]);
  });

  it('of a printed table are all of one base, choices that the codebook lacks last', () => {
    const [table] = frequencyTablesOf(
      [question('q', 'a kb:dont_know', { type: 'select_multiple' })],
      shares('q', { x: 1, kb: 2, a: 4 }, { base: 'published' }),
    );
    expect(table?.single).toBe(false);
    expect(table?.columns.map(({ choice, level }) => [choice, level])).toEqual([
      ['a', 0],
      ['kb', 0],
      ['x', 0],
    ]);
  });
});

describe('two background questions by each other', () => {
  const tablesOf = (n: number, type: 'select_one' | 'select_multiple' = 'select_one') =>
    frequencyTablesOf(
      [background('sex', 'm f'), { ...background('place', 'p'), type }, question('q', 'm')],
      [
        ...shares('place', { p: 4 }, { by: 'sex', group: 'm' }),
        ...shares('place', { p: 4 }, { by: 'sex', group: 'f' }),
        ...shares('sex', { m: n, f: 4 }, { by: 'place', group: 'p' }),
        ...shares('q', { m: 4 }, { by: 'place', group: 'p' }),
      ],
    );

  it('share their cells, so that one suppressed is suppressed in both', () => {
    const tables = tablesOf(4);
    const [male, female] = cellsOf(tables, 'sex', 'p') ?? [];
    expect(cellsOf(tables, 'place', 'm')?.[0]).toBe(male);
    expect(cellsOf(tables, 'place', 'f')?.[0]).toBe(female);
    expect(male).not.toBe(female);
  });

  it('share none that contradict each other, and none with a question that is no background', () => {
    const tables = tablesOf(3);
    expect(cellsOf(tables, 'place', 'm')?.[0]).not.toBe(cellsOf(tables, 'sex', 'p')?.[0]);
    expect(cellsOf(tables, 'q', 'p')?.[0]).not.toBe(cellsOf(tables, 'sex', 'p')?.[0]);
  });

  it('share none where one is of many choices', () => {
    const tables = tablesOf(4, 'select_multiple');
    expect(cellsOf(tables, 'place', 'm')?.[0]).not.toBe(cellsOf(tables, 'sex', 'p')?.[0]);
  });

  it('share no cell of everyone', () => {
    const tables = frequencyTablesOf(
      [background('sex', 'm'), background('place', 'p')],
      [...shares('sex', { m: 4 }), ...shares('place', { p: 4 })],
    );
    const [sex, place] = tables.map((table) => toplineOf(table)?.cells[0]);
    expect(sex).toEqual({ n: 4, suppressed: false });
    expect(sex).not.toBe(place);
  });

  it('share cells only with questions of their own kind: a question of the codebook has its own', () => {
    const tables = frequencyTablesOf(
      [question('sex', 'm'), background('place', 'p')],
      [
        ...shares('sex', { m: 4 }, { by: 'place', group: 'p' }),
        ...shares('place', { p: 4 }, { by: 'sex', group: 'm' }),
      ],
    );
    expect(cellsOf(tables, 'sex', 'p')?.[0]).not.toBe(cellsOf(tables, 'place', 'm')?.[0]);
  });
});

describe('rows', () => {
  const [everyone, m, f, p] = [
    rowOf('3 4', '7 - 9'),
    rowOf('1 2', '3 - 4', 'm'),
    rowOf('2 2', '4 - 5', 'f'),
    rowOf('3 4', '7 - 9', 'p', 'place'),
  ];

  it('are of everyone, or of the groups of a breakdown', () => {
    const table = tableOf(question('q', 'a b'), m, f, p, everyone);
    expect(toplineOf(table)).toBe(everyone);
    expect(toplineOf(tableOf(question('q', 'a b'), m))).toBe(undefined);
    expect([everyone, m].map(isTopline)).toEqual([true, false]);
    expect([...rowsByBreakdown(table)]).toEqual([
      ['sex', [m, f]],
      ['place', [p]],
    ]);
  });

  it('are told apart by breakdown and group', () => {
    const keys = [everyone, m, f, p, { by: 'place', group: null }].map(rowKey);
    expect(new Set(keys).size).toBe(5);
    expect(rowKey(rowOf('9', '9', 'm'))).toBe(rowKey(m));
  });

  it('hold their cells and the bases that are tabulated', () => {
    expect(written(cellsAndBasesOf(rowOf('1 (2)', '3 - (5)')))).toBe('1 (2) 3 (5)');
  });
});
