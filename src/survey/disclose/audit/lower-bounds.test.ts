import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import type { FrequencyTable } from '../table/frequency-table.ts';
import { linkedOf, rowOf, tableOf } from '../table/table.fixture.ts';
import { lowerBoundsOf } from './requirements.ts';

const q = question('q', 'a b kb:dont_know tc:refused');

describe('the least that a reader reckons with', () => {
  const bounds = (...tables: readonly FrequencyTable[]) => {
    const lower = lowerBoundsOf(linkedOf(tables));
    return tables.flatMap(({ rows }) =>
      rows.map(({ cells, bases }) =>
        [cells, bases].map((own) => own.map((cell) => (cell ? lower.get(cell) : null))),
      ),
    );
  };

  it('is one in a cell within a published base, and in every base', () => {
    expect(bounds(tableOf(q, rowOf('(1) 0 (4) (3)', '30 - (40)')))).toEqual([
      [
        [1, undefined, 0, 0],
        [1, null, 1],
      ],
    ]);
    expect(bounds(tableOf(q, rowOf('(5) 0 (4) (3)', '(30) (34) 40')))[0]?.[0]).toEqual([
      1,
      undefined,
      1,
      1,
    ]);
  });

  it('is nothing in a cell of which every base is suppressed, in whatever table it stands', () => {
    expect(bounds(tableOf(q, rowOf('(5) 0 (4) (3)', '(30) (34) (40)')))[0]?.[0]).toEqual([
      0,
      undefined,
      0,
      0,
    ]);
    const cells = rowOf('(5) (6)', '-').cells;
    const row = (bases: string) => ({ ...rowOf('0', bases), cells });
    const two = question('q', 'a b');
    for (const order of [
      ['(11)', '20'],
      ['20', '(11)'],
    ])
      expect(bounds(...order.map((bases) => tableOf(two, row(bases))))[0]?.[0]).toEqual([0, 0]);
  });
});
