import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isTakenAnchor } from './anchor.ts';

/** Components of pages that show no questions. */
const ELSEWHERE = /Search|ReportList|PlaceIndex|RowIndex|BrowseLists/u;

test('every anchor that the layout, the components, figures and footnotes write is refused as a name', () => {
  const files = globSync('src/{components,layouts,figure,prose}/**/*.{astro,ts}').filter(
    (file) => !/\.(?:test|fixture)\.ts$/u.test(file) && !ELSEWHERE.test(file),
  );
  const anchors = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\sid="(?<id>[a-z][a-z0-9-]*)/gu)].map(
      ({ groups }) => groups?.['id'] ?? '',
    ),
  );
  expect(anchors.length).toBeGreaterThan(8);
  expect(anchors.filter((anchor) => !isTakenAnchor(anchor))).toEqual([]);
});

test('no question takes the place of a file of its survey, on a disk that knows no capitals either', () => {
  for (const name of ['results.csv', 'Results.JSON', 'the.png', 'phu-luc', 'index.html'])
    expect(isTakenAnchor(name)).toBe(true);
});

test('everyday names are free', () => {
  for (const name of ['q1', 'nguon_tin', 'muc_do', 'chu_thich', 'noi_dung', 'mucdich'])
    expect(isTakenAnchor(name)).toBe(false);
});
