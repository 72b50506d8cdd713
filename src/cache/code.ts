import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { digestOf } from './digest.ts';

/** Beside `src`: what decides how its files are put together, and by which versions of packages. */
const AROUND = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const NO_CODE = /\.(?:test|fixture)\.ts$|\.snap$/u;

/**
 * A digest of the program itself: every file of `src` but the tests, its packages, and the Node that runs it. Another digest may
 * mean other results, the same digest means the same.
 *
 * @param project the checkout, with `src` and `package.json`
 */
export function codeDigest(project: string): string {
  const src = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NO_CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = [...src, ...AROUND.map((name) => join(project, name))];
  const parts = files.flatMap((file) => [
    file.slice(project.length).split(sep).join('/'),
    readFileSync(file),
  ]);
  return digestOf([process.version, process.platform, process.arch, ...parts]);
}
