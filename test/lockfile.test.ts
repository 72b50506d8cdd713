import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

/** Where Node would look for a package, from the inside out. */
function found(from: string, name: string): Entry | undefined {
  const near = lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (near !== undefined || from === '') return near;
  const outer = from.lastIndexOf('/node_modules/');
  return found(outer < 0 ? '' : from.slice(0, outer), name);
}

// A registry that lacks the packages of another system makes `npm install` drop them from the lockfile; `npm ci` then refuses it.
it('locks the packages of every system, or a clean install fails', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([, wanted]) => /^\d/u.test(wanted))
      .filter(([name, wanted]) => found(path, name)?.version !== wanted)
      .map(([name, wanted]) => `${path} → ${name}@${wanted}`),
  );
  expect(missing).toEqual([]);
});

it('holds no address of a registry', () => {
  expect(JSON.stringify(lock)).not.toContain('"resolved"');
});
