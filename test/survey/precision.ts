import { estimate, type EstimateOptions } from '../../src/survey/estimate/estimate.ts';
import type { Estimate } from '../../src/survey/model/result.ts';
import type { Survey } from '../../src/survey/model/survey.ts';
import { question } from './samples.ts';

/** The columns of a design. */
export const stratum = question('tang', '', { type: 'text', role: 'stratum' });
export const cluster = question('cum', '', { type: 'text', role: 'cluster' });
export const population = question('n', '', { type: 'integer', role: 'population' });

export const PRECISION = ['se', 'df', 'low', 'high', 'interval', 'deff'] as const;
export const precision = (e: Estimate | undefined) => PRECISION.map((key) => e?.[key]);
export const NONE = PRECISION.map(() => null);

/** The first Estimate with these keys, of everyone unless a group is named. */
export function find(survey: Survey, key: Partial<Estimate>, options?: EstimateOptions) {
  const wanted = { by: null, group: null, ...key };
  return estimate(survey, options).find((e) =>
    Object.entries(wanted).every(([name, value]) => e[name as keyof Estimate] === value),
  );
}

export const share = { statistic: 'share', choice: 'a', base: 'valid' } as const;
