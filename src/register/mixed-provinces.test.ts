import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isInForce } from './locality.ts';
import { parseLocalities } from './parse-localities.ts';
import { tableOf } from './table.fixture.ts';
import { mixedIn } from './mixed-provinces.ts';

const file = 'data/localities.csv';
const localities = parseLocalities(tableOf(file, readFileSync(file, 'utf8'))).value ?? [];
const on = (day: string): string[] =>
  localities.filter((unit) => isInForce(unit, day)).map(({ name }) => name);
const [now, before] = [on('2026-03-01'), on('2024-03-01')];

it('finds the names that were gone among those of the day', () => {
  expect([now.length, before.length]).toEqual([34, 63]);
  expect(mixedIn([...now, 'Kon Tum', 'Bình Định'], localities, '2026-03-01')).toEqual([
    'Kon Tum',
    'Bình Định',
  ]);
  const some = [...now.slice(0, 12), 'Tỉnh Hà Giang', 'Nơi khác'];
  expect(mixedIn(some, localities, '2026-03-01')).toEqual(['Tỉnh Hà Giang']);
});

it('leaves alone each division by itself, few provinces, and names that are marked as old', () => {
  expect(mixedIn(now, localities, '2026-03-01')).toEqual([]);
  expect(mixedIn(before, localities, '2024-03-01')).toEqual([]);
  // Asked after the change where people lived before it.
  expect(mixedIn(before, localities, '2026-03-01')).toEqual([]);
  expect(mixedIn(on('2025-06-30'), localities, '2026-03-01')).toEqual([]);
  expect(mixedIn(['Kon Tum', 'Quảng Ngãi'], localities, '2026-03-01')).toEqual([]);
  expect(mixedIn([...now, 'Kon Tum (cũ)'], localities, '2026-03-01')).toEqual([]);
});
