import { describe, expect, it } from 'vitest';
import { counts } from '../../../../test/survey/counts.ts';
import { background, question, surveyOf } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { pairOf } from '../sampling/cell-weights.ts';
import type { CellCount, FrequencyTable } from '../table/frequency-table.ts';
import type { LinkedTables } from '../table/linked-tables.ts';
import { linkedOf, rowOf, tableOf, written, writtenRow } from '../table/table.fixture.ts';
import { suppressTables } from './suppress-tables.ts';

const PRIMARY = { ...DEFAULT_POLICY, protection: 1, nonresponseByGroup: true };
const left = (tables: readonly FrequencyTable[], more: Partial<LinkedTables> = {}) => {
  suppressTables(linkedOf(tables, more), PRIMARY);
  return tables.map(({ rows }) => rows.map((row) => writtenRow(row).join(' | ')));
};

const sex = background('sex', 'm f');
const q = question('q', 'a b');

describe('what follows at once from a suppressed count', () => {
  it('is nothing but what is small where all is published', () => {
    expect(left([tableOf(question('q', 'a b c'), rowOf('30 9 20', '59 - 59'))])).toEqual([
      ['30 (9) 20 | 59 - 59'],
    ]);
  });

  it('is the group in every table, not a group of the same name in another breakdown', () => {
    const rows = () => [
      rowOf('40 32', '72 - 72'),
      rowOf('20 12', '32 - 32', 'm'),
      rowOf('20 20', '40 - 40', 'f'),
      rowOf('20 20', '40 - 40', 'm', 'place'),
    ];
    const suppressed = rowOf('(32) 40', '72 - 72');
    const all = [
      ['(32) 40 | 72 - 72'],
      ['40 32 | 72 - 72', '(20) (12) | (32) - (32)', '20 20 | 40 - 40', '20 20 | 40 - 40'],
    ];
    expect(left([tableOf(sex, suppressed), tableOf(q, ...rows())])).toEqual(all);
    const plain = left([tableOf({ ...sex, role: 'question' }, suppressed), tableOf(q, ...rows())]);
    expect(plain[1]?.[1]).toBe('20 12 | 32 - 32');
  });

  it('is the row of a question whose filter cannot be put into relations', () => {
    const rows = () => [
      rowOf('40 (32)', '72 - 72'),
      rowOf('(20) 12', '32 - 32', 'm'),
      rowOf('20 20', '40 - 40', 'f'),
    ];
    const why = (relevant: string | null) =>
      tableOf(
        question('why', 'u v', { relevant }),
        rowOf('20 12', '32 - 32'),
        rowOf('10 12', '22 - 22', 'm'),
        rowOf('10 10', '20 - 20', 'f'),
      );
    const vague = left([tableOf(q, ...rows()), why("not(selected(${q}, 'b'))")])[1];
    expect(vague).toEqual([
      '(20) (12) | (32) - (32)',
      '(10) (12) | (22) - (22)',
      '10 10 | 20 - 20',
    ]);
    for (const relevant of ["${q} = 'a'", "not(selected(${r}, 'b'))", null])
      expect(left([tableOf(q, ...rows()), why(relevant)])[1]?.[0]).toBe('20 12 | 32 - 32');
  });

  it('is somebody’s cell of a cross table of one weight a cell, in that breakdown', () => {
    const rows = () => [
      rowOf('60 32', '92 - 92'),
      rowOf('30 0', '30 - 30', 'p', 'place'),
      rowOf('30 (32)', '62 - 62', 'r', 'place'),
      rowOf('40 (52)', '92 - 92', 'y', 'age'),
    ];
    const crossed = new Set([pairOf('q', 'place')]);
    const found = left([tableOf(q, ...rows())], { constantWeightCrosstabs: crossed });
    expect(found[0]).toEqual([
      '60 32 | 92 - 92',
      '(30) 0 | 30 - 30',
      '(30) (32) | 62 - 62',
      '40 (52) | 92 - 92',
    ]);
    const open = left([tableOf(q, rowOf('30 32', '62 - 62', 'r', 'place'))], {
      constantWeightCrosstabs: crossed,
    });
    expect(open).toEqual([['30 32 | 62 - 62']]);
  });

  it('is followed to the end: a group’s size by the weights of choices, then the group in every table', () => {
    const profile = tableOf(sex, rowOf('52 40', '92 - 92'));
    const [size] = profile.rows[0]?.cells ?? [];
    const sizeOf = ({ group }: { readonly group: string | null }): CellCount | null =>
      group === 'm' ? (size ?? null) : null;
    const one = tableOf(q, rowOf('(20) (32)', '52 - 52', 'm'));
    const other = tableOf(question('r', 'a b'), rowOf('20 32', '52 - 52', 'm'));
    const weights = new Map([['q', new Map(Object.entries({ a: 1, b: 2 }))]]);
    left([profile, one, other], { sizeOf, categoryWeights: weights });
    expect(written(profile.rows[0]?.cells ?? [])).toBe('(52) 40');
    expect(other.rows.map(writtenRow)).toEqual([['(20) (32)', '(52) - (52)']]);
  });
});

describe('suppression', () => {
  it('ends where nothing can protect a count: of two respondents', () => {
    expect(counts(surveyOf([q], [['a'], ['a']]))).toEqual({ all: [null, null] });
  });

  it('goes on until nothing is to be narrowed down', () => {
    const table = tableOf(question('q', 'a b c d'), rowOf('50 1 1 30', '82 - 82'));
    suppressTables(linkedOf([table]), DEFAULT_POLICY);
    expect(table.rows.map(writtenRow)).toEqual([['50 (1) (1) (30)', '82 - 82']]);
  });
});
