import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';
import { responses } from './mistakes.fixture.ts';
import { filesBelow } from './site/files.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

describe('dlxh estimate', () => {
  it('works on a folder of three CSV files, without front matter', async () => {
    const { code, out } = await run(
      'estimate',
      join(root, 'data/surveys/dat-dai-2024'),
      '--json',
      '--question',
      'nguon_tin',
    );
    expect(code).toBe(0);
    const printed = JSON.parse(out) as {
      design: { rows: number };
      estimates: { by: string | null; n: number | null }[];
    };
    expect(printed.design.rows).toBe(240);
    expect(printed.estimates.every(({ n }) => n === null || n === 0 || n >= 10)).toBe(true);
    expect(printed.estimates.some(({ n }) => n === null)).toBe(true);
  });

  it('warns when asked for figures before disclosure', async () => {
    const { err, out } = await run('estimate', 'dat-dai-2024', '--root', root, '--raw', '--json');
    expect(err).toContain('CẢNH BÁO');
    const printed = JSON.parse(out) as { estimates: { n: number }[] };
    expect(printed.estimates.some(({ n }) => n > 0 && n < 10)).toBe(true);
  });
});

describe('dlxh build', () => {
  it('on any problem writes nothing and leaves the last good site byte for byte', async () => {
    const out = join(root, '..', 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'trang cũ');
    spoil(root, responses, ',can_bo,', ',canbo,');
    const { code, err } = await run('build', '--root', root, '--out', out);
    expect(code).toBe(1);
    expect(err).toContain('vẫn như cũ');
    expect(filesBelow(join(root, '..')).filter((file) => !file.startsWith('root/'))).toEqual([
      'dist/index.html',
    ]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('trang cũ');
  });
});

describe('wrong use', () => {
  it.each([
    [['sua']],
    [['check', '--nope']],
    [['check', '--lang', 'fr']],
    [['check', '--root', 'khong-co']],
    [['build', '--at', 'mai']],
    [['build', '--edition', 'x']],
    [['build', '--base', 'reports']],
    [['estimate']],
    [['audit', 'khong-co']],
  ])('%j exits 2', async (args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain('--help');
  });

  it('has help for the whole and for each command, in two languages', async () => {
    expect((await run('--help')).out).toContain('dlxh check');
    for (const name of ['check', 'estimate', 'build', 'audit']) {
      const vi = await run(name, '--help');
      const en = await run(name, '--help', '--lang', 'en');
      expect(vi.code).toBe(0);
      expect(vi.out).toContain(`dlxh ${name}`);
      expect(en.out).not.toBe(vi.out);
    }
  });
});
