import { describe, expect, it } from 'vitest';
import { expectedRows } from '../../../test/survey/fixtures.ts';
import { logitInterval, quantiles, waldInterval } from './interval.ts';

describe('intervals of the shares of a simple random sample', () => {
  const rows = expectedRows('apisrs-equal', 'reference', 'intervals.csv').map((row) => ({
    method: row['method'],
    n: Number(row['n']),
    of: Number(row['baseN']),
    low: Number(row['low']),
    high: Number(row['high']),
  }));

  it('equal R’s svyciprop(method = "mean"): Wald', () => {
    const quantile = quantiles();
    const whole = rows.filter(({ method, of }) => method === 'wald' && of === 200);
    expect(whole.length).toBeGreaterThan(5);
    for (const { n, low, high } of whole) {
      const share = n / 200;
      const se = Math.sqrt((share * (1 - share)) / 199);
      const ours = waldInterval(share, se, quantile(199));
      expect(ours?.low).toBeCloseTo(low, 10);
      expect(ours?.high).toBeCloseTo(high, 10);
    }
  });
});

describe('the limits', () => {
  it('are none on the logit scale at 0 and 1', () => {
    expect(logitInterval(0, 0, 2)).toBeNull();
    expect(logitInterval(1, 0, 2)).toBeNull();
  });

  it('are none without degrees of freedom', () => {
    const t = quantiles()(0);
    expect(logitInterval(0.5, 0.1, t)).toBeNull();
    expect(waldInterval(0.5, 0.1, t)).toBeNull();
  });

  it('are as far apart on the logit scale as t errors over p(1 − p)', () => {
    const found = logitInterval(0.2, 0.04, 2);
    expect(found?.low).toBeCloseTo(1 / (1 + 4 * Math.exp(0.5)), 12);
    expect(found?.high).toBeCloseTo(1 / (1 + 4 * Math.exp(-0.5)), 12);
  });

  it('stay inside 0–1 and around the share on the logit scale', () => {
    const found = logitInterval(0.01, 0.009, 2);
    expect(found?.low).toBeGreaterThan(0);
    expect(found?.low).toBeLessThan(0.01);
    expect(found?.high).toBeGreaterThan(0.01);
  });
});
