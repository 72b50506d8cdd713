import { expect, it } from 'vitest';
import { rakedSurvey } from '../../../test/survey/raked.ts';
import {
  publishedContrast,
  publishedDesign,
  publishedResult,
  publishedTest,
} from '../../published/index.ts';
import { tabulate } from './tabulate.ts';

it('lets no number go on with more digits than are published', () => {
  const found = tabulate(rakedSurvey('rake-api'), { publishedElsewhere: false });
  expect(found.results).toEqual(found.results.map(publishedResult));
  expect(found.tests).toEqual(found.tests.map(publishedTest));
  expect(found.comparisons).toEqual(found.comparisons.map(publishedContrast));
  expect(found.design).toEqual(publishedDesign(found.design));
  const decimals = (n: number | null) => String(n).split('.')[1]?.length ?? 0;
  const digits = (rows: readonly { readonly value: number | null }[]) =>
    Math.max(...rows.map(({ value }) => decimals(value)));
  expect(digits(found.results.filter(({ statistic }) => statistic === 'share'))).toBe(3);
  expect(digits(found.raw().estimates)).toBeGreaterThan(10);
});
