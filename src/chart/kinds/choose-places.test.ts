import { expect, test } from 'vitest';
import { fittingKinds } from './choose.ts';
import { territoryOf } from '../subject/provinces.ts';
import { age, choice, question, shares } from '../samples.fixture.ts';
import { unitsOf } from '../spec/territory.ts';

const options = { survey: 's', lang: 'vi' } as const;

test('provinces are ranked by one answer, and not by two', () => {
  const names = unitsOf('34').map(({ name }) => name);
  const places = question(
    'tinh',
    'Tỉnh',
    names.map((name, at) => choice(`p${at}`, name)),
  );
  const asked = question('q', 'Có?', [choice('co', 'Có'), choice('khong', 'Không')]);
  const results = places.choices.flatMap(({ name }) =>
    shares(asked, [0.4, 0.6], { by: 'tinh', group: name, baseN: 300 }),
  );
  const kinds = (only: string | null) =>
    fittingKinds(asked, results, { ...options, by: places, choice: only });
  expect(kinds('co')).toContain('ranked');
  expect(kinds(null)).not.toContain('ranked');
  expect(kinds(null)).not.toContain('tiles');
});

test('ten names of provinces tell the division that they are of, nine do not', () => {
  const names = unitsOf('63').map(({ name }) => name);
  const older = names.filter((name) => !unitsOf('34').some((one) => one.name === name));
  expect(territoryOf(older.slice(0, 10))).toBe('63');
  expect(territoryOf(older.slice(0, 9))).toBeNull();
});

test('two answers over groups may be a table of shades, one may not', () => {
  const asked = question('q', 'Có?', [choice('co', 'Có'), choice('khong', 'Không')]);
  const results = ['a', 'b'].flatMap((group) =>
    shares(asked, [0.4, 0.6], { by: 'tuoi', group, baseN: 300 }),
  );
  expect(fittingKinds(asked, results, { ...options, by: age })).toContain('heat');
  expect(fittingKinds(asked, results, { ...options, by: age, choice: 'co' })).not.toContain('heat');
  const long = age.choices.map((one) => ({ ...one, label: 'Nghiêngnghiêngnghiêngnghiêng' }));
  const narrow = { ...age, choices: long };
  expect(fittingKinds(asked, results, { ...options, by: narrow })).not.toContain('heat');
});
