import { expect, it } from 'vitest';
import { fTail } from './f-tail.ts';
import { studentQuantile, studentTail } from './student.ts';

/** As near as floating numbers of this size can be told apart, but for a few steps of reckoning. */
const near = (own: number, exact: number, most = 2e-14): void => {
  expect(Math.abs(own / exact - 1)).toBeLessThan(most);
};

it('the F distribution of two degrees of freedom is (1 + 2f/k) to the power of −k/2', () => {
  for (const f of [0.3, 1, 2, 7])
    for (const k of [1, 2, 3, 5, 9, 30]) near(fTail(f, 2, k), (1 + (2 * f) / k) ** (-k / 2));
});

it('the F distribution of one and one is an arctangent, and its median is 1', () => {
  for (const f of [0.3, 1, 2, 7]) near(fTail(f, 1, 1), 1 - (2 / Math.PI) * Math.atan(Math.sqrt(f)));
  for (const df of [1, 4, 25.5]) near(fTail(1, df, df), 0.5);
});

it('Student’s t is F of one degree of freedom', () => {
  for (const t of [0.2, 1, 2.9, 3.1, 12])
    for (const df of [1, 2, 7.5, 39, 41, 800])
      near(2 * studentTail(t, df), fTail(t * t, 1, df), 2e-13);
});

it('Student’s t of one degree of freedom is Cauchy’s distribution, of two has a closed form', () => {
  for (const t of [0.2, 1, 2.9, 3.1, 12]) {
    near(studentTail(t, 1), Math.atan(1 / t) / Math.PI);
    near(studentTail(-t, 1), 1 - Math.atan(1 / t) / Math.PI);
    near(studentTail(t, 2), 1 / Math.sqrt(2 + t * t) / (Math.sqrt(2 + t * t) + t));
  }
});

it('quantiles turn the distribution about, in both tails', () => {
  for (const p of [0.6, 0.9, 0.975, 0.9995]) {
    near(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 2e-13);
    const upper = (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p)));
    near(studentQuantile(p, 2), upper, 2e-13);
    near(studentQuantile(1 - p, 2), -upper, 2e-13);
  }
  expect(studentQuantile(0.5, 3)).toBe(0);
});
