import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/disk/files.ts';

const ROOT = resolve('test/fixtures/site');
const DLXH = resolve('scripts/dlxh.ts');
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'dlxh-build-'));
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Builds the fixture site in a process of its own, from a working folder that is not the project's. */
function build(out: string, ...more: string[]): Promise<{ code: number | null; err: string }> {
  const args = [DLXH, 'build', '--root', ROOT, '--out', out, '--at', '2026-11-22', ...more];
  const child = spawn(process.execPath, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, err })));
}

describe('dlxh build, from anywhere', () => {
  it('writes the same bytes when several run at once for one folder, and leaves nothing behind', async () => {
    const done = await Promise.all([build('dist'), build('dist'), build('dist')]);
    // The one that comes second to the swap may have to give way, in a sentence, and the site is whole.
    expect(done.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    for (const { code, err } of done.filter((one) => one.code !== 0)) {
      expect(code).toBe(1);
      expect(err).toContain('hãy chạy lại');
    }
    expect((await build('again')).code).toBe(0);
    expect(readdirSync(work).sort()).toEqual(['again', 'dist']);
    const files = filesBelow(join(work, 'again'));
    expect(filesBelow(join(work, 'dist'))).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(work, 'dist', file))).toEqual(
        readFileSync(join(work, 'again', file)),
      );
  });

  it('gives each survey an annex with all its tables, and only where it is asked to', async () => {
    const annex = 'khao-sat/dat-dai-2025/phu-luc/index.html';
    expect((await build('plain')).code).toBe(0);
    expect(filesBelow(join(work, 'plain'))).not.toContain(annex);
    expect((await build('whole', '--annex')).code).toBe(0);
    const html = readFileSync(join(work, 'whole', annex), 'utf8');
    expect(html.match(/<table>/gu)?.length).toBeGreaterThan(4);
    expect(html).not.toContain('data-take');
    expect(readFileSync(join(work, 'whole/khao-sat/dat-dai-2025/index.html'), 'utf8')).toContain(
      '/khao-sat/dat-dai-2025/phu-luc/',
    );
  });

  it('refuses a folder that is no site of ours', async () => {
    mkdirSync(join(work, 'thu-tu/cu'), { recursive: true });
    expect((await build('thu-tu')).code).toBe(2);
    expect(readdirSync(join(work, 'thu-tu'))).toEqual(['cu']);
  });
});
