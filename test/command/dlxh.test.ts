import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';
import { responses } from './mistakes.fixture.ts';
import { filesBelow } from '../../src/disk/files.ts';
import { MARKER } from '../../src/build/out-folder.ts';

const SAMPLE = 'test/fixtures/site/data/surveys/dat-dai-2024';

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

describe('dlxh estimate FOLDER', () => {
  it.each([
    ['an absolute path', (folder: string) => folder],
    ['a trailing slash', (folder: string) => `${folder}/`],
    ['a relative path', (folder: string) => relative(process.cwd(), folder)],
  ])('takes %s', async (_, spell) => {
    const folder = join(root, 'data/surveys/dat-dai-2024');
    const { code, out } = await run('estimate', spell(folder), '--json', '--by', 'gioi');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('design.rows', 240);
  });

  it('tells what a folder lacks', async () => {
    const { code, err } = await run('estimate', join(root, 'data'), '--root', root);
    expect(code).toBe(1);
    expect(err).toContain('questions.csv: thiếu tệp questions.csv');
  });

  it('does not take the front matter of another folder of the same name', async () => {
    const folder = join(root, '../hoa-binh-2023');
    cpSync(join(root, 'data/surveys/hoa-binh-2023'), folder, { recursive: true });
    spoil(folder, 'results.csv', ',500,18.8', ',500,1.0');
    spoil(folder, 'results.csv', ',500,81.2', ',500,99.0');
    const marks = async (target: string): Promise<unknown> => {
      const { out } = await run('estimate', target, '--root', root, '--json');
      return (JSON.parse(out) as { estimates: { marks: string[] }[] }).estimates[1]?.marks;
    };
    expect(await marks('hoa-binh-2023')).toEqual([]);
    expect(await marks(folder)).toEqual(['c']);
  });
});

describe('dlxh build', () => {
  it.each([['.'], ['/'], [''], ['src']])('never replaces %j', async (out) => {
    const before = filesBelow('scripts');
    const { code, err } = await run('build', '--root', root, '--out', out);
    expect(code).toBe(2);
    expect(err).toContain('--out');
    expect(filesBelow('scripts')).toEqual(before);
  });

  it('on any problem writes nothing and leaves the last good site byte for byte', async () => {
    const out = join(root, '..', 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'trang cũ');
    writeFileSync(join(out, MARKER), '');
    spoil(root, responses, ',can_bo,', ',canbo,');
    const { code, err } = await run('build', '--root', root, '--out', out);
    expect(code).toBe(1);
    expect(err).toContain('vẫn như cũ');
    expect(filesBelow(join(root, '..')).filter((file) => !file.startsWith('root/'))).toEqual([
      `dist/${MARKER}`,
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
    [['check', 'thua']],
    [['check', '--root', 'src']],
    [['check', '--root', 'package.json']],
    [['build', '--at', 'mai']],
    [['build', '--at', '2026-02-30']],
    [['build', '--at', '2026-11-22T08:00:00']],
    [['build', '--base', '/../']],
    [['build', '--edition', 'x']],
    [['build', '--base', 'reports']],
    [['estimate']],
    [['estimate', 'khong-co']],
    [['estimate', SAMPLE, '--question', 'q9']],
    [['estimate', SAMPLE, '--by', 'tuoi']],
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
