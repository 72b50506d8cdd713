import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLibrary } from '../library/index.ts';
import { siteOf } from '../release/site-of.ts';
import type { Site } from '../report.ts';
import { filesBelow } from '../disk/files.ts';
import { writePictures } from './pictures.ts';

const work = mkdtempSync(join(tmpdir(), 'dlxh-pictures-'));
const folders = ['once', 'again'].map((name) => join(work, name));
const read = (folder: string, file: string): Buffer => readFileSync(join(folder, file));
let site: Site | null = null;

beforeAll(async () => {
  const { library } = loadLibrary('test/fixtures/site');
  if (library === null) throw new Error('the fixture site does not load');
  site = siteOf(library, 'public', '2026-11-22T08:00:00+07:00');
  for (const folder of folders) await writePictures(site, folder);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the same site makes the same bytes', () => {
  const [once = '', again = ''] = folders;
  const files = filesBelow(once);
  expect(files.length).toBeGreaterThan(3);
  expect(filesBelow(again)).toEqual(files);
  for (const file of files) expect(read(again, file).equals(read(once, file)), file).toBe(true);
});

test('a picture is sharp, light, and needs neither typeface nor network', async () => {
  const [once = ''] = folders;
  for (const file of filesBelow(once)) {
    const bytes = read(once, file);
    if (file.endsWith('.png')) expect((await sharp(bytes).metadata()).width, file).toBe(1280);
    if (!file.endsWith('.svg')) continue;
    const text = bytes.toString('utf8');
    expect(text).not.toMatch(/<text|font-family|url\(http|var\(|<script/u);
    expect(gzipSync(bytes).length, file).toBeLessThan(40_000);
  }
});

test('wording, base, dates and source travel with each picture', () => {
  const [once = ''] = folders;
  const report = site?.surveys.find(({ id }) => id === 'dat-dai-2025');
  const question = report?.questions.find(
    (one) => one.type === 'select_one' && one.role === 'question',
  );
  const name = question?.name ?? '';
  const svg = read(once, `nhung/dat-dai-2025/${name}/bieu-do.svg`).toString('utf8');
  expect(svg).toContain(question?.label ?? 'none');
  expect(svg).toContain(`khao-sat/dat-dai-2025/#${name}`);
  expect(svg).toMatch(/<desc>.*Cơ sở: .*Thời gian: .*Cách thu thập: .*Nguồn: /u);
});

test('no picture of an unreleased survey is written', () => {
  const [once = ''] = folders;
  const shown = new Set(site?.surveys.map(({ id }) => id));
  const drawn = filesBelow(once).map((file) => file.split('/')[1] ?? '');
  expect(drawn.filter((id) => !shown.has(id))).toEqual([]);
});

test('splits and series are drawn too, and as PNG where a body shows them', () => {
  const [once = ''] = folders;
  const files = new Set(filesBelow(once));
  const split = 'nhung/dat-dai-2025/boi_thuong/theo-gioi';
  expect(files).toContain(`${split}/bieu-do.svg`);
  expect(files).not.toContain(`${split}/bieu-do.png`);
  // `<Compare question="boi_thuong" by="gioi" choice="hai_long" />`
  expect(files).toContain(`${split}/chon-hai_long/bieu-do.png`);
  const svg = read(once, `${split}/chon-hai_long/bieu-do.svg`).toString('utf8');
  expect(svg).toContain('khao-sat/dat-dai-2025/#boi_thuong/theo-gioi');
});
