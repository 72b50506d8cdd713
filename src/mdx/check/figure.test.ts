import { expect, test } from 'vitest';
import { choice, question, share } from '../../chart/samples.fixture.ts';
import { survey } from '../check-references.fixture.ts';
import { checkInterval } from './figure.ts';

test('an interval is asked of the figure on the base that is named', () => {
  const asked = question('q1', 'Có?', [choice('co', 'Có')]);
  const results = [
    share(asked, 'co', 0.5, { low: 0.45, high: 0.55 }),
    share(asked, 'co', 0.4, { base: 'dk' }),
    share(asked, 'co', null, { base: 'asked' }),
  ];
  const missing = (attributes: Readonly<Record<string, string>>) =>
    checkInterval({
      element: {
        ...{ name: 'Value', file: 'a.mdx', line: 1, column: 1 },
        attributes: { choice: 'co', ...attributes },
      },
      ...{ id: survey.id, survey, question: asked, results },
    }).map(({ code }) => code);
  const interval = '95';
  expect(missing({ interval })).toEqual([]);
  expect(missing({ interval, base: 'valid' })).toEqual([]);
  expect(missing({ interval, base: 'dk' })).toEqual(['reference-interval-missing']);
  expect(missing({ interval, base: 'asked' })).toEqual([]);
  expect(missing({ base: 'dk' })).toEqual([]);
});
