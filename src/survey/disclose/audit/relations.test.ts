import { describe, expect, it } from 'vitest';
import { background, question } from '../../../../test/survey/samples.ts';
import type { FrequencyTable, Row } from '../table/frequency-table.ts';
import { linkedOf, rowOf, tableOf, written } from '../table/table.fixture.ts';
import { isAudited } from './relation.ts';
import { relationsOf, tableRelations } from './relations.ts';

const q = question('q', 'a b');

/** The relations of the first table. */
function across(tables: readonly FrequencyTable[], residuals: readonly Row[] = []) {
  const [table] = tables;
  if (table === undefined) throw new Error();
  return tableRelations(
    linkedOf(tables, { residualRowsOf: (own) => (own === table ? residuals : []) }),
    table,
  );
}

describe('the relations between rows', () => {
  const spec = ({ total, parts, isPartition = false }: ReturnType<typeof relationsOf>[number]) =>
    `${isPartition ? '*' : ''}${written([total])} = ${written(parts)}`;
  const everyone = rowOf('30 21', '51 - 60');
  const [m, f] = [rowOf('(9) 12', '21 - 26', 'm'), rowOf('(17) 9', '26 - 29', 'f')];
  const nobody = { ...rowOf('(4) (0)', '(4) - (5)', 'x'), group: null };

  it('make everyone of the groups of each breakdown and those in none, cell by cell and base by base', () => {
    const place = rowOf('30 21', '51 - 60', 'p', 'place');
    const all = across([tableOf(q, everyone, m, f, place)], [nobody]);
    expect(all.map(spec)).toEqual(
      expect.arrayContaining([
        ...['*30 = (9) (17) (4)', '*21 = 12 9 (0)', '*51 = 21 26 (4)', '*60 = 26 29 (5)'],
        ...['*30 = 30', '*21 = 21', '*51 = 51', '*60 = 60'],
      ]),
    );
    // Five rows, of which each makes its bases of its cells in two relations.
    expect(all).toHaveLength(8 + 5 * 2);
  });

  it('are none without everyone', () => {
    expect(across([tableOf(q, m, f)])).toHaveLength(4);
  });

  it('are none where no group’s count is printed, but of nobody', () => {
    const printed = [rowOf('30 0', '51'), rowOf('0 0', '-', 'm'), rowOf('0 0', '-', 'f')];
    const all = across([tableOf(q, ...printed)]);
    expect(all.map(spec)).toEqual(['*51 = 30 0', '*0 = 0 0']);
    const one = [rowOf('1 50', '-'), rowOf('0 1', '-', 'm'), rowOf('0 0', '-', 'f')];
    expect(across([tableOf(q, ...one)]).map(spec)).toEqual(['*50 = 1 0']);
  });
});

describe('two background questions', () => {
  const sexes = (name: string, role: 'background' | 'question') =>
    tableOf(
      { ...background(name, 'm f'), role },
      rowOf('26 29', '55 - -'),
      rowOf('10 15', '25 - -', 'p', 'place'),
      rowOf('14 13', '27 - -', 'r', 'place'),
    );
  const place = tableOf(
    background('place', 'p r'),
    rowOf('25 27', '52 - -'),
    rowOf('10 14', '24 - -', 'm'),
    rowOf('15 13', '(28) - -', 'f'),
    rowOf('0 0', '- - -', 'x'),
    rowOf('7 7', '77 - -', 'm', 'other'),
  );
  const nobody = { ...rowOf('(2) (1)', '(3) - -', 'x', 'place'), group: null };
  const found = (role: 'background' | 'question', residuals: readonly Row[]) =>
    across([sexes('sex', role), place], residuals)
      .filter(({ isPartition }) => isPartition === undefined)
      .map(({ total, parts }) => `${written([total])} = ${written(parts)}`);

  it('make a group of those in each group of the other one and those in none', () => {
    expect(found('background', [nobody])).toEqual(['26 = (2) 24', '29 = (1) (28)']);
  });

  it('are tied by those in no group only, and only where both are', () => {
    expect(found('background', [])).toEqual([]);
    expect(found('question', [nobody])).toEqual([]);
    expect(found('background', [{ ...nobody, by: 'age' }])).toEqual([]);
  });
});

it('the relations of a survey are those of all its tables', () => {
  const tables = [tableOf(q, rowOf('1 2', '3')), tableOf(question('r', 'a b'), rowOf('4 5', '9'))];
  expect(relationsOf(linkedOf(tables)).map(({ total }) => total.n)).toEqual([3, 9]);
});

describe('a relation', () => {
  const [open, hidden] = [false, true].map((suppressed) => ({ n: 9, suppressed }));
  it('belongs to the audit of all questions unless it ties a row to the suppressed size of its group', () => {
    if (open === undefined || hidden === undefined) throw new Error();
    expect(isAudited({ total: open, parts: [] })).toBe(true);
    expect(isAudited({ total: hidden, parts: [] })).toBe(true);
    expect(isAudited({ total: open, parts: [], tiesGroupSize: true })).toBe(true);
    expect(isAudited({ total: hidden, parts: [], tiesGroupSize: true })).toBe(false);
  });
});
