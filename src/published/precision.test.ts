import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureCell, formatFigure, hasInterval, isSignificant } from '../figure/table/index.ts';
import { result } from '../figure/results.fixture.ts';
import { formatP } from '../format/index.ts';
import type { PublishedTest } from '../survey/disclose/contrasts.ts';
import type { Design } from '../survey/index.ts';
import { publishedDesign, publishedP, publishedResult, publishedTest } from './precision.ts';

const statistic = fc.constantFrom('share', 'net', 'mean', 'total', 'median');
const base = fc.constantFrom('valid', 'dk', 'asked', 'published');
const near = fc.constantFrom(0, 0.0003, 0.00049, 0.0005, 0.9994, 0.99951, 0.9997, 1, -1, -0.0003);
const printed = fc.integer({ min: -10_000, max: 10_000 }).map((units) => units / 10_000);
const value = fc.oneof(near, printed, fc.double({ min: -1, max: 1, noNaN: true }));

describe('publishedResult', () => {
  it('is printed as the exact figure is, whatever it is of, and rounding again changes nothing', () => {
    fc.assert(
      fc.property(statistic, base, value, fc.boolean(), (of, on, exact, balance) => {
        const choice = balance ? 'balance' : 'top';
        const own = result({ statistic: of, base: on, choice, value: exact, low: exact });
        const told = publishedResult(own);
        for (const lang of ['vi', 'en'] as const)
          expect(formatFigure(told, told.value ?? NaN, lang)).toBe(formatFigure(own, exact, lang));
        expect(figureCell({ lang: 'vi' }, told)).toBe(figureCell({ lang: 'vi' }, own));
        expect(told.low).toBe(told.value);
        expect(publishedResult(told)).toEqual(told);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['share', 'valid', 0.49865, 0.499],
    ['share', 'valid', 0.0003, 0.0003],
    ['share', 'valid', 0.00049, 0.0004],
    ['share', 'valid', 0.99996, 0.9999],
    ['share', 'published', 0.6678000000000001, 0.6678],
    ['share', 'published', 0.81, 0.81],
    ['mean', 'valid', 3.4567, 3.46],
    ['total', 'valid', 12_345.6, 12_346],
  ] as const)('%s, %s: %d is %d', (of, on, exact, rounded) => {
    expect(publishedResult(result({ statistic: of, base: on, value: exact })).value).toBe(rounded);
  });

  it('keeps counts, what is withheld, and whether an interval was measured', () => {
    const own = result({ n: 507, baseN: 1000, se: 0.0165473, df: 999 });
    expect(publishedResult(own)).toMatchObject({ n: 507, value: null, low: null, se: 0.0165 });
    for (const [se, told] of [
      [0.000_456_7, 0.000_46],
      [0.001, 0.001],
      [0.001_04, 0.001],
    ] as const)
      expect(publishedResult(result({ value: 0.5, se })).se).toBe(told);
    const sure = { value: 0.5, low: 0.5, high: 0.5 };
    for (const se of [0, 0.000_000_1234])
      expect(hasInterval(publishedResult(result({ ...sure, se })))).toBe(se !== 0);
  });
});

describe('publishedP', () => {
  it('is printed as the exact p is, on the same side of 5%', () => {
    const close = fc.constantFrom(0.0009, 0.00098, 0.0496, 0.04996, 0.05, 0.0501, 1, 0);
    fc.assert(
      fc.property(fc.oneof(close, fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
        const told = publishedP(p) ?? NaN;
        expect(formatP(told, 'vi')).toBe(formatP(p, 'vi'));
        expect(isSignificant(told)).toBe(isSignificant(p));
        expect(publishedP(told)).toBe(told);
      }),
    );
    expect(publishedP(null)).toBeNull();
  });

  it.each([
    [0.0496, 0.0496],
    [0.04996, 0.0499],
    [0.0501, 0.05],
    [0.00098, 0.0009],
    [0.000_02, 0],
    [0.3456, 0.346],
  ])('%d is %d', (exact, told) => {
    expect(publishedP(exact)).toBe(told);
  });
});

it('rounds a test and a design to what a reader can use', () => {
  const numbers = { F: 5.94428, ndf: 3.99924, ddf: 3855.2764, df: 964, p: 0.0000914 };
  // Only `discloseContrasts` makes these; a test stands in for it.
  const test = { ...numbers, pAdjusted: 0.00356, marks: [] } as unknown as PublishedTest;
  expect(publishedTest(test)).toEqual({
    ...{ F: 5.94, ndf: 4, ddf: 3855.3, df: 964, p: 0, pAdjusted: 0.004, marks: [] },
  });
  const design = { type: 'equal', rows: 900, strata: 0, clusters: 0, df: 899 } as const;
  expect(publishedDesign({ ...design, kishDeff: 1.2345, nEff: 729.44 })).toEqual({
    ...{ ...design, kishDeff: 1.23, nEff: 729 },
  });
  const worst = { question: 'tuoi', choice: '18', difference: 0.001_234_5 };
  const factors = { leastFactor: 0.6543, greatestFactor: 2.3456 };
  const deffs = { kishDeffBefore: 1.001, kishDeffAfter: 1.239 };
  // The counts of iterations and the like are told as they are.
  const raking = { ...factors, ...deffs, worst } as unknown as NonNullable<Design['raking']>;
  const raked = publishedDesign({ ...design, df: 12.34, kishDeff: null, nEff: null, raking });
  expect(raked).toMatchObject({ df: 12.3, kishDeff: null, nEff: null });
  expect(raked.raking).toEqual({
    ...{ leastFactor: 0.65, greatestFactor: 2.35, kishDeffBefore: 1, kishDeffAfter: 1.24 },
    worst: { ...worst, difference: 0.0012 },
  });
  const exact = publishedDesign({
    ...design,
    kishDeff: 1,
    nEff: 9,
    raking: { ...raking, worst: null },
  });
  expect(exact.raking?.worst).toBeNull();
});
