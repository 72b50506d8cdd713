import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dotsOf } from './question/quantiles.ts';
import { rankPlaces } from './question/ranked.ts';
import { ChartSpecSchema, draw, type ChartSpecInput } from './spec.ts';
import { dodge } from '../line/dodge.ts';
import { TERRITORIES, unitsOf } from '../spec/territory.ts';

const common = { id: 'x', title: 'x', lang: 'vi' } as const;
const parse = (spec: ChartSpecInput) => ChartSpecSchema.parse(spec);

test('twenty dots stand for the whole, each within one dot of its share', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(shares, (values) => {
      const sum = values.reduce((a, b) => a + b, 0);
      fc.pre(sum > 0.01);
      const dots = dotsOf(values);
      expect(dots.reduce((a, b) => a + b, 0)).toBe(20);
      dots.forEach((count, at) => {
        expect(Math.abs(count - ((values[at] ?? 0) / sum) * 20)).toBeLessThan(1);
      });
    }),
  );
});

test('labels that are spread do not overlap and keep their order', () => {
  const wish = fc.record({
    wish: fc.integer({ min: 0, max: 200 }),
    size: fc.integer({ min: 5, max: 40 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(wish, { minLength: 1, maxLength: 8, selector: (one) => one.wish }),
      (all) => {
        const [wishes, sizes] = [all.map((one) => one.wish), all.map((one) => one.size)];
        const middles = dodge(wishes, sizes, 0, 1000);
        const order = all
          .map((_, at) => at)
          .toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
        for (const [nth, at] of order.slice(1).entries()) {
          const before = order[nth] ?? 0;
          const gap = (middles[at] ?? 0) - (middles[before] ?? 0);
          expect(gap).toBeGreaterThanOrEqual(((sizes[at] ?? 0) + (sizes[before] ?? 0)) / 2 - 1e-9);
        }
        expect(Math.min(...middles)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test.each(TERRITORIES)(
  'the %s provinces are those of the register, each on a tile of its own',
  (territory) => {
    const day = territory === '34' ? '2026-06-01' : '2024-06-01';
    const register = readFileSync(new URL('../../../data/localities.csv', import.meta.url), 'utf8')
      .split(/\r?\n/u)
      .slice(1)
      .map((line) => line.split(','))
      .filter(([, , , from = '9', to]) => from <= day && (to === '' || day <= (to ?? '')))
      .map(([code, name]) => `${code} ${name}`);
    const units = unitsOf(territory);
    expect(units.map(({ code, name }) => `${code} ${name}`).toSorted()).toEqual(
      register.toSorted(),
    );
    expect(units).toHaveLength(Number(territory));
    expect(new Set(units.map(({ column, row }) => `${column} ${row}`)).size).toBe(units.length);
    expect(new Set(units.map(({ short }) => short)).size).toBe(units.length);
  },
);

test('provinces of 34 and of 63 are never in one chart', () => {
  const cells = [
    { code: '62', label: 'Kon Tum', value: 0.5 },
    { code: '51', label: 'Quảng Ngãi', value: 0.4 },
  ];
  const places = { ...common, kind: 'ranked', cells } as const;
  expect(() => parse({ ...places, territory: '63' })).not.toThrow();
  expect(() => parse({ ...places, territory: '34' })).toThrow('units of one territory only');
});

test('a code that changed its meaning does not pass for the other place', () => {
  const cells = [
    { code: '15', label: 'Yên Bái', value: 0.5 },
    { code: '01', label: 'Hà Nội', value: 0.4 },
  ];
  expect(() => parse({ ...common, kind: 'tiles', territory: '34', cells })).toThrow();
});

test('withheld provinces rank last, by code: a place among the others would tell', () => {
  const cell = (code: string, value: number | null) => {
    return { code, label: code, value, marks: [], size: 'enough' as const };
  };
  const ranked = rankPlaces([cell('31', null), cell('01', 0.1), cell('22', null), cell('04', 0.7)]);
  expect(ranked.map(({ code }) => code)).toEqual(['04', '01', '22', '31']);
});

test('every bar of a ranking and of a histogram begins at 0 and is as long as its share', () => {
  const bins = [0.1, 0.2, 0.4, 0.3].map((share, at) => ({ label: `${at}`, share }));
  const [drawing] = draw(parse({ ...common, kind: 'histogram', unit: 'u', bins }));
  const bars = (drawing?.scene.shapes ?? []).flatMap((shape) =>
    shape.kind === 'rect' ? [shape] : [],
  );
  const feet = new Set(bars.map(({ y, height }) => Math.round(y + height)));
  expect(feet.size).toBe(1);
  expect((bars[1]?.height ?? 0) / (bars[0]?.height ?? 1)).toBeCloseTo(2);
  expect((bars[2]?.height ?? 0) / (bars[0]?.height ?? 1)).toBeCloseTo(4);
});
