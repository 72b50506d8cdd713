import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCUMENTS, withChartTables } from './chart-tables.ts';

test.each(DOCUMENTS)('the tables of %s are those of the code: run npm run guide', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('<!-- end -->');
  expect(withChartTables(text)).toBe(text);
});
