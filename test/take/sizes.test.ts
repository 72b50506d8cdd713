import { expect, it } from 'vitest';
import { bundleOf, sizesOf } from './bundle.ts';

const CLICKS = {
  view: ['take-along', 'view-drawing'],
  trend: ['take-along', 'trend-drawing'],
  table: ['take-along', 'view-table'],
  trendTable: ['take-along', 'trend-table'],
};

it('a page loads less than 1 kB for the buttons, and a click 30 kB at most', async () => {
  const { always, ...clicks } = sizesOf(await bundleOf(), CLICKS);
  expect(always).toBeLessThan(1024);
  for (const [click, bytes] of Object.entries(clicks)) expect(bytes, click).toBeLessThan(30_000);
});
