import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cli as words } from '../words/vi/cli.ts';
import { MARKER, outFolder } from './out-folder.ts';
import { replaceSite } from './replace.ts';

const DAY = 86_400_000;
let work: string;
let out: string;
let said: string[];

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'dlxh-out-'));
  out = join(work, 'dist');
  said = [];
});

afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

function make(write: (fresh: string) => readonly string[], now = 0) {
  const effects = {
    out: () => 0,
    err: (text: string) => said.push(text),
    now: () => now,
    cwd: work,
  };
  return replaceSite(
    out,
    { words, effects },
    {
      write: async (fresh) => Promise.resolve(write(fresh)),
      swap: async (swap) => Promise.resolve(swap()),
    },
  );
}

const page = (text: string) => (fresh: string) => {
  writeFileSync(join(fresh, 'index.html'), text);
  return [];
};

describe('replaceSite', () => {
  it('puts a site in place, open to readers, and knows it again', async () => {
    expect(await make(page('một'))).toBe(1);
    expect(await make(page('hai'))).toBe(1);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('hai');
    expect(existsSync(join(out, MARKER))).toBe(true);
    expect(statSync(out).mode & 0o055).toBe(0o055 & ~process.umask());
    expect(readdirSync(work)).toEqual(['dist']);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('engine');
      },
    ],
    [
      'fills the disk',
      () => {
        throw Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' });
      },
    ],
  ])('leaves the old site byte for byte when the making %s', async (_, fail) => {
    await make(page('cũ'));
    await expect(make(fail)).rejects.toThrow();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('cũ');
    expect(said).toEqual([words.untouched(out)]);
    expect(readdirSync(work)).toEqual(['dist']);
  });

  it('leaves the old site when the audit finds faults', async () => {
    await make(page('cũ'));
    expect(await make(() => ['index.html: sai'])).toBeNull();
    expect(said.at(-1)).toBe(words.untouched(out));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('cũ');
  });

  it('clears what a killed build left more than a day ago, and nothing else', async () => {
    const [old, young, other] = ['dist.next-abc123', 'dist.next-def456', 'dist.next'].map((name) =>
      join(work, name),
    );
    for (const folder of [old, young, other]) mkdirSync(folder ?? '');
    const now = statSync(young ?? '').mtimeMs;
    for (const folder of [old, other]) utimesSync(folder ?? '', 0, now / 1000 - 2 * (DAY / 1000));
    await make(page('mới'), now);
    expect(readdirSync(work).sort()).toEqual(['dist', 'dist.next', 'dist.next-def456']);
  });
});

describe('outFolder', () => {
  const faultOf = (path: string) => outFolder(path, join(work, 'root')).fault;

  beforeEach(() => {
    mkdirSync(join(work, 'root/content'), { recursive: true });
    mkdirSync(join(work, 'root/data'));
  });

  it('takes a new folder, an empty one and an earlier site', async () => {
    expect(faultOf(out)).toBeNull();
    expect(faultOf(join(work, 'root/dist'))).toBeNull();
    mkdirSync(out);
    expect(faultOf(out)).toBeNull();
    await make(page('một'));
    expect(faultOf(out)).toBeNull();
  });

  it('follows a link to an earlier site', async () => {
    await make(page('một'));
    symlinkSync(out, join(work, 'lien-ket'));
    expect(outFolder(join(work, 'lien-ket'), join(work, 'root'))).toEqual({
      path: out,
      fault: null,
    });
  });

  it('refuses the root, what is above it, its sources, a file, and any folder with other files', () => {
    expect(faultOf(join(work, 'root'))).toBe('root');
    expect(faultOf(work)).toBe('root');
    expect(faultOf('/')).toBe('root');
    expect(faultOf(join(work, 'root/content/dist'))).toBe('sources');
    expect(faultOf(join(work, 'root/data'))).toBe('sources');
    mkdirSync(out);
    writeFileSync(join(out, 'thu-tu.docx'), 'x');
    expect(faultOf(out)).toBe('not-site');
    expect(faultOf(join(out, 'thu-tu.docx'))).toBe('not-folder');
    expect(faultOf('src')).toBe('not-site');
  });
});
