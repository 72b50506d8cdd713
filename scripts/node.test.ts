import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const START = 'scripts/node.mjs';
const OLD = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })`;

/** A place where no package is installed. */
let bare: string;

beforeEach(() => {
  bare = realpathSync(mkdtempSync(join(tmpdir(), 'dlxh-node-')));
  copyFileSync(START, join(bare, 'node.mjs'));
});

afterEach(() => {
  rmSync(bare, { recursive: true, force: true });
});

const told = (script: string, code: string): string =>
  execFileSync(process.execPath, [script, '-p', code], { encoding: 'utf8' }).trim();

describe('the start of every command', () => {
  it('runs one Node of at least 24, also for what it starts by name', () => {
    const [run, found] = told(
      START,
      `[process.version, require('child_process').execSync('node -v').toString().trim()]`,
    ).match(/v[\d.]+/gu) ?? [''];
    expect(Number(run?.slice(1).split('.')[0])).toBeGreaterThanOrEqual(24);
    expect(found).toBe(run);
  });

  it('hands on the exit code', () => {
    expect(spawnSync(process.execPath, [START, '-e', 'process.exit(7)']).status).toBe(7);
  });

  it('makes do with the Node that runs it, where the project has none for the system', () => {
    expect(told(join(bare, 'node.mjs'), 'process.execPath')).toBe(process.execPath);
  });

  it('says in a sentence what to install, where that one is too old', () => {
    const args = ['--import', OLD, join(bare, 'node.mjs'), '-p', '1'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('cần Node 24 trở lên; máy này đang chạy Node 20.20.2');
    expect(stderr).toContain('needs Node 24 or later');
    expect(stderr).not.toContain(' at ');
  });
});
