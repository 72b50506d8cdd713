import { describe, expect, it } from 'vitest';
import { crosstabDiscloses, recodingOf, recodingDiscloses } from './recodings.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';

/** One respondent: a number and the code of an answer; −1 is none. */
type Row = readonly [y: number, code: number];

const times = (n: number, row: Row): readonly Row[] => Array.from({ length: n }, () => row);

/** Ten of each age from 20 to 39: those under 30 gave the answer `young`, the others `old`. */
const ages = (young: number, old: number): readonly Row[] =>
  Array.from({ length: 200 }, (_, at): Row => {
    const age = 20 + Math.floor(at / 10);
    return [age, age < 30 ? young : old];
  });

/** The recoding of rows whose answers are 0 and 1, and 2 a don't-know. */
function related(rows: readonly Row[], answers = [true, true, false]) {
  const value = Float64Array.from(rows, ([y]) => y);
  const code = Int16Array.from(rows, ([, own]) => own);
  const given = rows.flatMap(([y], at) => (Number.isNaN(y) ? [] : [at]));
  const sorted = Uint32Array.from(given.toSorted((a, b) => (value[a] ?? 0) - (value[b] ?? 0)));
  return recodingOf({ value, code, answers }, sorted);
}

describe('a question that says a number over again', () => {
  it('is one whose answers cut the numbers in order, from low to high whatever their codes', () => {
    for (const [young, old] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const groups = related(ages(young, old))?.groups ?? [];
      expect(groups.map((own) => own.length)).toEqual([100, 100]);
      expect(groups.map((own) => [Math.min(...own), Math.max(...own)])).toEqual([
        [20, 29],
        [30, 39],
      ]);
    }
  });

  it('stays one with slips of the pen up to a kappa of 0.8', () => {
    // Of 200 in two halves 100 agree by chance: 180 have to.
    const slipped = (pairs: number) =>
      related(
        ages(0, 1).map(([y, own], at): Row => {
          const slips = at < pairs || at >= 200 - pairs;
          return [y, slips ? 1 - own : own];
        }),
      );
    expect(slipped(10)?.groups.map((own) => own.length)).toEqual([100, 100]);
    expect(slipped(11)).toBe(null);
  });

  it('is judged by those who answered both', () => {
    const beside = [...times(60, [25, 2]), ...times(60, [35, -1]), ...times(60, [NaN, 0])];
    const found = related([...ages(0, 1), ...beside]);
    expect(found?.groups.map((own) => own.length)).toEqual([100, 100]);
    expect(found?.sorted).toEqual(Float64Array.from(ages(0, 1), ([y]) => y));
  });

  it('may have three answers, the first of whom many are of one number', () => {
    // By the mean they are 20, 30 and 40; by the sum the second would come first.
    const rows = [...times(90, [20, 2]), ...times(30, [30, 0]), ...times(40, [40, 1])];
    const found = (all: readonly Row[]) =>
      related(all, [true, true, true])?.groups.map((own) => [own.length, own[0]]);
    expect(found(rows)).toEqual([
      [90, 20],
      [30, 30],
      [40, 40],
    ]);
    // 41 of 160 gave another answer than their place says.
    expect(found([...rows.slice(0, 49), ...times(41, [20, 1]), ...rows.slice(90)])).toBe(undefined);
  });

  it('is none whose answers lie anywhere, or of one answer', () => {
    expect(related(ages(0, 1).map(([y], at): Row => [y, at % 2]))).toBe(null);
    expect(related(ages(0, 0))).toBe(null);
  });
});

describe('classes beside such a question', () => {
  const tells = (rows: readonly Row[], limits: readonly number[], hasSumOfSquares = false) => {
    const recoding = related(rows);
    if (recoding === null) throw new Error('not related');
    return recodingDiscloses(recoding, { step: 1, limits, hasSumOfSquares }, DEFAULT_POLICY);
  };
  /** Ages in tens, so many of them just at 30. */
  const people = (at30: number): readonly Row[] => [
    ...times(40, [20, 0]),
    ...times(40, [25, 0]),
    ...times(at30, [30, 1]),
    ...times(40, [31, 1]),
    ...times(40, [35, 1]),
  ];

  it('tell few who are between a limit of the one and of the other', () => {
    expect([0, 1, 9, 10].map((few) => tells(people(few), [31]))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(tells(people(9), [30])).toBe(false);
  });

  it('tell few between them only where both cut: above the highest answer is no limit', () => {
    expect(tells([...people(0), ...times(5, [40, 1])], [40])).toBe(false);
  });

  it('tell few within a group, of which the mean is published too', () => {
    // Under 30 all said 20 but three: within (,30) of everyone they are few among all.
    const some = (n: number): readonly Row[] => [
      ...times(60, [20, 0]),
      ...times(n, [24, 0]),
      ...times(40, [30, 1]),
      ...times(40, [33, 1]),
    ];
    expect([3, 9, 10].map((n) => tells(some(n), [30]))).toEqual([true, true, false]);
  });
});

describe('classes beside the cells that weights tell', () => {
  const tells = (...rows: readonly (readonly Row[])[]) => {
    const all = rows.flat();
    const pair = { value: Float64Array.from(all, ([y]) => y), code: all.map(([, own]) => own) };
    return crosstabDiscloses(pair, [30], DEFAULT_POLICY);
  };

  it('tell where few of a class gave one answer, or all but few', () => {
    const rest = [...times(20, [40, 0]), ...times(20, [40, 1])];
    const of = (one: number, other: number) =>
      tells(rest, times(one, [20, 0]), times(other, [20, 1]));
    expect([of(20, 9), of(9, 20), of(20, 10), of(20, 0)]).toEqual([true, true, false, false]);
  });

  it('tell where all but few of a class gave one answer, whatever those few gave', () => {
    const pair = {
      value: Float64Array.from([...times(20, [20, 0]), ...times(9, [20, 1])], ([y]) => y),
      code: [...times(20, [20, 0]), ...times(9, [20, 1])].map(([, own]) => own),
    };
    const policy = (threshold: number) => ({ ...DEFAULT_POLICY, threshold });
    expect([9, 10].map((own) => crosstabDiscloses(pair, [30], policy(own)))).toEqual([false, true]);
    // Three answers of six each: beside each are twelve, and none is below six.
    const three = {
      value: Float64Array.from({ length: 18 }, () => 40),
      code: Array.from({ length: 18 }, (_, at) => at % 3),
    };
    expect([6, 7].map((own) => crosstabDiscloses(three, [30], policy(own)))).toEqual([false, true]);
  });

  it('count nobody who gave no number', () => {
    expect(tells(times(20, [20, 0]), times(20, [40, 0]), times(3, [NaN, 1]))).toBe(false);
  });
});
