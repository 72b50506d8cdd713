import { expect, test } from 'vitest';
import { illegible } from './legibility.fixture.ts';
import { LONG } from './kind/made-up.ts';
import { ChartSpecSchema, draw, type ChartSpecInput } from './kinds/spec.ts';
import { unitsOf } from './spec/territory.ts';

const common = { id: 'x', title: 'x', lang: 'vi' } as const;
const cell = (value: number | null) => ({ value, marks: value === null ? ['c' as const] : [] });
const hidden = cell(null);
const VALUES = [null, 0, 1, 0.5, 0.0003, 0.999];
const many = Array.from({ length: 34 }, (_, at) => VALUES[at % VALUES.length] ?? null);

const slope = (values: readonly (number | null)[], label = LONG): ChartSpecInput => ({
  ...{ ...common, kind: 'slope', from: '24/10/2025', to: '23/10/2026' },
  rows: values.map((value, at) => ({ label, from: cell(value), to: cell(VALUES[at] ?? null) })),
});
const multiples = (values: readonly (number | null)[]): ChartSpecInput => ({
  ...{ ...common, kind: 'multiples', breaks: [{ date: '2025-07-01' }] },
  panels: values.map((value) => ({
    heading: LONG,
    points: ['2024-10-01', '2025-10-01', '2026-10-01'].map((date) => ({
      ...{ date, label: date },
      ...cell(value),
    })),
  })),
});
const rows = (values: readonly (number | null)[]) =>
  values.map((value) => ({ label: LONG, baseN: 1180, ...cell(value) }));
const bars = (kind: 'bar' | 'grouped', values: readonly (number | null)[]): ChartSpecInput => ({
  ...{ ...common, kind, sections: [{ heading: LONG, rows: rows(values) }] },
});
const places = (kind: 'ranked' | 'tiles', value: number | null): ChartSpecInput => ({
  ...{ ...common, kind, territory: '34' },
  cells: unitsOf('34').map(({ code, name }) => ({ code, label: name, ...cell(value) })),
});

test.each<[string, ChartSpecInput]>([
  ['a slope of one row', slope([0.4], 'Có')],
  ['a slope of eight equal rows', slope(Array.from({ length: 8 }, () => 1))],
  ['a slope with everything withheld', slope([null, null])],
  ['small trends of long names', multiples([0, 1, 0.5, 0.2, 0.9, 0.1, 0.3, 0.7])],
  ['small trends with everything withheld', multiples([null, null])],
  ['34 bars', bars('bar', many)],
  ['34 bars of groups', bars('grouped', many)],
  ['one bar', bars('bar', [1])],
  ['bars with everything withheld', bars('bar', [null, null, null])],
  ['34 dots', { ...common, kind: 'interval', rows: rows(many) }],
  ['dots with everything withheld', { ...common, kind: 'interval', rows: rows([null, null]) }],
  ['provinces at 0%', places('tiles', 0)],
  ['provinces at 100%', places('ranked', 1)],
  ['provinces withheld', places('tiles', null)],
  ['provinces withheld, ranked', places('ranked', null)],
  ['key figures of long names', { ...common, kind: 'key', figures: rows([1, null]) }],
  [
    'opinions of long names',
    {
      ...{ ...common, kind: 'verbal', steps: ['Ý kiến cá biệt', 'Tuyệt đại đa số'] },
      rows: [
        { label: LONG, step: 1 },
        { label: LONG, step: 2 },
      ],
    },
  ],
  [
    'a pyramid withheld',
    {
      ...{ ...common, kind: 'pyramid', left: LONG, right: 'Nữ' },
      rows: [
        { label: LONG, left: hidden, right: hidden },
        { label: LONG, left: cell(1), right: cell(0) },
      ],
    },
  ],
])('%s: nothing is clipped, small or over another at 320 px', (_, spec) => {
  const drawn = draw(ChartSpecSchema.parse(spec));
  expect(drawn.flatMap(({ scene }) => illegible(scene))).toEqual([]);
});
