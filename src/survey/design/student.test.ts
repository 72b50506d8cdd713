import { describe, expect, it } from 'vitest';
import { studentQuantile, studentTail } from './student.ts';

/** The largest part of itself that one of the numbers is off by. */
const worst = (pairs: readonly (readonly [number, number])[]) =>
  Math.max(...pairs.map(([ours, r]) => Math.abs(ours / r - 1)));

describe('studentQuantile', () => {
  it('equals R’s qt(0.975, df) to 1e-12', () => {
    const r: Readonly<Record<number, number>> = {
      1: 12.706204736174694,
      2: 4.3026527297494619,
      3: 3.1824463052837078,
      4: 2.7764451051977934,
      5: 2.5705818356363137,
      8: 2.3060041352041658,
      10: 2.2281388519862739,
      29: 2.0452296421327034,
      30: 2.0422724563012378,
      100: 1.9839715185235516,
      199: 1.9719565442517519,
      1199: 1.9619444908394377,
      74999: 1.959995615746664,
      1000000: 1.9599663568141066,
    };
    expect(
      worst(Object.entries(r).map(([df, t]) => [studentQuantile(0.975, Number(df)), t])),
    ).toBeLessThan(1e-12);
  });

  it('equals qt(0.9, df) and qt(0.9995, df) to 1e-12', () => {
    const r = [
      [1, 3.0776835371752544, 636.6192487687897],
      [3, 1.6377443536962091, 12.923978636687961],
      [8, 1.3968153097438651, 5.0413054333734566],
      [30, 1.3104150253913955, 3.6459586350420627],
      [1199, 1.282258038510367, 3.2986598118705097],
      [1e6, 1.2815524121299389, 3.2905364612487213],
    ] as const;
    const pairs = r.flatMap(([df, lower, upper]) => [
      [studentQuantile(0.9, df), lower] as const,
      [studentQuantile(0.9995, df), upper] as const,
    ]);
    expect(worst(pairs)).toBeLessThan(1e-12);
  });

  it('is odd about a half', () => {
    expect(studentQuantile(0.025, 7)).toBeCloseTo(-studentQuantile(0.975, 7), 12);
    expect(studentQuantile(0.5, 7)).toBe(0);
  });

  it('is NaN without degrees of freedom, or for what is no probability', () => {
    for (const [p, df] of [
      [0.975, 0],
      [0.975, -1],
      [0, 5],
      [1, 5],
      [NaN, 5],
      [0.975, NaN],
    ] as const)
      expect(studentQuantile(p, df)).toBeNaN();
  });
});

describe('studentTail', () => {
  it('equals pt(2.3, df, lower.tail = FALSE), and far out qt(p, df, lower.tail = FALSE) gives p back', () => {
    expect(studentTail(2.3, 1e6)).toBeCloseTo(0.010724212473638021, 14);
    expect(worst([[studentTail(10.214531852407387, 3), 1e-3]])).toBeLessThan(1e-11);
    expect(worst([[studentTail(9.377489780407144, 30), 1e-10]])).toBeLessThan(1e-11);
    expect(worst([[studentTail(6.3620004198436906, 1e5), 1e-10]])).toBeLessThan(1e-9);
  });

  it('is a half at 0 and adds up with its mirror', () => {
    expect(studentTail(0, 9)).toBe(0.5);
    expect(studentTail(-1.3, 9) + studentTail(1.3, 9)).toBeCloseTo(1, 15);
  });

  it('meets at the change of expansion', () => {
    for (const df of [1, 4, 30, 1e4])
      expect(studentTail(3 + 1e-12, df) / studentTail(3, df)).toBeCloseTo(1, 9);
  });
});
