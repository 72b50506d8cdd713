import { expect, it } from 'vitest';
import { partsOf } from './parts.ts';

const pagesOf = (years: Readonly<Record<string, number>>) =>
  Object.entries(years).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, at) => ({ file: `${year}-${String(at)}`, year })),
  );
const sizesOf = (years: Readonly<Record<string, number>>): readonly number[] =>
  partsOf(pagesOf(years)).map(({ length }) => length);

it('puts years together until they are worth a part, the newest few with those before them', () => {
  expect(sizesOf({})).toEqual([0]);
  expect(sizesOf({ 2020: 5 })).toEqual([5]);
  expect(sizesOf({ 2020: 300, 2021: 300, 2022: 700, 2023: 5 })).toEqual([600, 705]);
  expect(sizesOf({ 2020: 300, 2021: 300, 2022: 700, 2023: 150 })).toEqual([600, 700, 150]);
});

it('changes one part for one report more', () => {
  const years = { 2020: 337, 2021: 377, 2022: 364, 2023: 375, 2024: 353, 2025: 194, 2026: 200 };
  const filesOf = (more: Readonly<Record<string, number>>) =>
    partsOf(pagesOf({ ...years, ...more })).map((part) => part.map(({ file }) => file).join(' '));
  const before = filesOf({});
  for (const [year, count] of Object.entries(years)) {
    const after = filesOf({ [year]: count + 1 });
    expect(after.length).toBe(before.length);
    expect(after.filter((part) => !before.includes(part)).length, year).toBe(1);
  }
});

it('cuts a year that is too large, and moves no page of it for one more', () => {
  const [before, after] = [3900, 3901].map((count) => partsOf(pagesOf({ 2024: count })));
  expect(before?.map(({ length }) => length).toSorted()).toHaveLength(2);
  for (const part of before ?? []) expect(part.length).toBeLessThan(2200);
  const placeIn = (parts: typeof before) =>
    new Map(parts?.flatMap((part, at) => part.map(({ file }) => [file, at] as const)));
  const [old, fresh] = [placeIn(before), placeIn(after)];
  expect([...old].filter(([file, at]) => fresh.get(file) !== at)).toEqual([]);
});
