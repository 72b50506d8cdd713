import { expect, it } from 'vitest';
import { addNeighbours, neighbourFiles } from './neighbours.ts';

it('tells which words stand side by side, each text by itself', () => {
  const all = new Map<string, Set<string>>();
  for (const text of ['Đất đai, đất ở', 'Nhà', 'Ở đất', 'đất 62,4% nhà']) addNeighbours(all, text);
  expect(neighbourFiles(all)).toEqual([{ dai: 'dat', dat: 'dai o', o: 'dat' }]);
  expect(neighbourFiles(new Map())).toEqual([{}]);
});

it('cuts many pairs into several files, each word in one of them', () => {
  const seconds = new Set(Array.from({ length: 100 }, (_, at) => `w${String(at)}`));
  const all = new Map(Array.from({ length: 200 }, (_, at) => [`f${String(at)}`, seconds]));
  const files = neighbourFiles(all);
  expect(files.length).toBe(4);
  expect(files.flatMap((file) => Object.keys(file)).toSorted()).toEqual([...all.keys()].toSorted());
});
