import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../docs/examples/${name}`, import.meta.url));

it('prints what stands beside it: docs/examples/estimate.ts', () => {
  const printed = execFileSync(process.execPath, [pathOf('estimate.ts')], { encoding: 'utf8' });
  expect(printed).toBe(readFileSync(pathOf('estimate.txt'), 'utf8'));
});
