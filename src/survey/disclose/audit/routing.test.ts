import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import type { CellCount, Row } from '../table/frequency-table.ts';
import { linkedOf, rowOf, tableOf, written } from '../table/table.fixture.ts';
import { routingRelations, termsOf } from './routing.ts';

const asked = (relevant: string | null) => question('why', 'u v', { relevant });

describe('the conditions of a filter', () => {
  const terms = (relevant: string | null) =>
    termsOf(asked(relevant))?.map((own) => `${own.question}${own.holds ? '=' : '!='}${own.choice}`);

  it('are answers given and answers not given', () => {
    expect(terms(null)).toEqual([]);
    expect(terms("${q} = 'x'")).toEqual(['q=x']);
    expect(terms('${q}=1')).toEqual(['q=1']);
    expect(terms("selected(${q}, 'x')")).toEqual(['q=x']);
    expect(terms("${q} != 'x' and (${r} = 'y')")).toEqual(['q!=x', 'r=y']);
  });

  it('may be several answers of one question', () => {
    expect(terms("${q} = 'x' or selected(${q}, 'y')")).toEqual(['q=x', 'q=y']);
    expect(terms("${q} = 'x' or ${q} = 'y' or ${q} = 'z'")).toEqual(['q=x', 'q=y', 'q=z']);
  });

  it('are unknown of any other expression', () => {
    expect(terms("${q} = 'x' or ${r} = 'y'")).toBe(undefined);
    expect(terms("${q} != 'x' or ${q} != 'y'")).toBe(undefined);
    expect(terms("${q} = 'x' or ${q} != 'y'")).toBe(undefined);
    expect(terms("not(selected(${q}, 'y'))")).toBe(undefined);
    expect(terms('${q} > 3')).toBe(undefined);
    expect(terms("${q} = 'x' and count(${r}) = 1")).toBe(undefined);
  });
});

describe('the relations of a filter', () => {
  const q = (type: 'select_one' | 'select_multiple', ...rows: readonly Row[]) =>
    tableOf(question('q', 'x y z', { type }), ...rows);
  const size = (n: number): CellCount => ({ n, suppressed: false });

  const found = (
    relevant: string,
    {
      type = 'select_one' as 'select_one' | 'select_multiple',
      row = rowOf('20 (9)', '29 - 31'),
      of = rowOf('35 (7) 8', '50 - 50'),
      known = size(50) as CellCount | null,
      residual = [] as readonly Row[],
    } = {},
  ) => {
    const table = tableOf(asked(relevant), row);
    const linked = linkedOf([q(type, rowOf('1 2 3', '6', 'm'), of), table], {
      sizeOf: () => known,
      residualRowsOf: ({ question: own }) => (own.name === 'q' ? residual : []),
    });
    return routingRelations(linked, table).map(
      ({ total, parts, tiesGroupSize = false }) =>
        `${tiesGroupSize ? '#' : ''}${written([total])} = ${written(parts)}`,
    );
  };

  it('bound those who were asked by those who gave one of the answers', () => {
    expect(found("${q} = 'x'")).toEqual(['(35) = 35', '(35) = 31 (4)']);
    expect(found("${q} = 'x' or ${q} = 'y'")).toEqual(['(42) = 35 (7)', '(42) = 31 (11)']);
    expect(found("selected(${q}, 'x')", { type: 'select_multiple' })).toEqual([
      '(35) = 35',
      '(35) = 31 (4)',
    ]);
  });

  it('bound them by those who did not give an answer, where one excludes the other', () => {
    expect(found("${q} != 'y'")).toEqual(['#50 = (7) 31 (12)']);
    expect(found("${q} != 'y' and ${q} != 'z'")).toEqual(['#50 = (7) 8 31 (4)']);
    expect(found("${q} != 'y'", { type: 'select_multiple' })).toEqual([]);
  });

  it('are two where answers are asked for and answers are skipped', () => {
    expect(found("${q} = 'x' and ${q} != 'y'")).toEqual([
      '(35) = 35',
      '(35) = 31 (4)',
      '#50 = (7) 31 (12)',
    ]);
  });

  it('are none where answers contradict the filter: more were asked than could be', () => {
    expect(found("${q} = 'x'", { row: rowOf('20 15', '35 - 35') })).toHaveLength(2);
    expect(found("${q} = 'x'", { row: rowOf('20 15', '35 - 36') })).toEqual([]);
    expect(found("${q} != 'y'", { row: rowOf('20 15', '35 - 43') })).toHaveLength(1);
    expect(found("${q} != 'y'", { row: rowOf('20 15', '35 - 44') })).toEqual([]);
  });

  it('are none of rows that are not tabulated, of groups whose size is unknown, and of unknown answers', () => {
    expect(found("${q} = 'x'", { row: rowOf('0 0', '- - -') })).toEqual([]);
    expect(found("${q} = 'x'", { known: null })).toEqual([]);
    expect(found("${q} = 'w'")).toEqual([]);
    expect(found("${q} = 'x' or ${q} = 'w'")).toEqual([]);
    expect(found("${r} = 'x'")).toEqual([]);
    expect(found("${q} = 'x'", { row: rowOf('20 9', '29 - 31', 'f') })).toEqual([]);
    expect(found('${q} > 3')).toEqual([]);
  });

  it('are those of a group in the rows of that group, and in those of nobody’s group', () => {
    const one = rowOf('1 0', '1 - 1', 'm');
    expect(found("${q} = 'x'", { row: one })).toEqual(['(1) = 1', '(1) = 1 (0)']);
    const nobody = { ...rowOf('20 9', '29 - 31', 'x'), group: null };
    const residual = [{ ...rowOf('(32) (2) (1)', '(35)', 'x'), group: null }];
    expect(found("${q} = 'x'", { row: nobody, residual })).toEqual([
      '(32) = (32)',
      '(32) = 31 (1)',
    ]);
  });
});
