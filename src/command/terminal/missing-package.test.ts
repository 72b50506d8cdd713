import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { missingPackageOf } from './missing-package.ts';

/** What Node itself throws for a line of a module that lies where no package is installed. */
function thrownBy(line: string): Error {
  const script = `try { ${line} } catch ({ code, message }) { console.log(JSON.stringify({ code, message })) }`;
  const args = ['--input-type=module', '-e', script];
  const told = execFileSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' });
  return Object.assign(new Error(), JSON.parse(told) as object);
}

it.each([
  ["import.meta.resolve('@sveltia/cms')", '@sveltia/cms'],
  ["await import('happy-dom')", 'happy-dom'],
  ["await import('@observablehq/plot/src/index.js')", '@observablehq/plot'],
])('names the package that %s did not find', (line, name) => {
  expect(missingPackageOf(thrownBy(line))).toBe(name);
});

it('takes no file of ours for a package', () => {
  expect(missingPackageOf(thrownBy("await import('./khong-co.ts')"))).toBeNull();
  expect(missingPackageOf(new Error("Cannot find package 'x'"))).toBeNull();
  expect(missingPackageOf('text')).toBeNull();
});
