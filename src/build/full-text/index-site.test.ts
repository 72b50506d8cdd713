import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cache, openCache } from '../../cache/index.ts';
import { filesBelow } from '../../disk/index.ts';
import { indexSite } from './index-site.ts';

const work = mkdtempSync(join(tmpdir(), 'dlxh-full-text-'));
const PAGES = join(work, 'pages');
const opened = (name: string): Cache => openCache(join(work, name), 'a'.repeat(64), () => 0);

const write = (folder: string, file: string, html: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), html);
};
const pageOf = (year: string, text: string, frame = 'Khung'): string =>
  `<!doctype html><html lang="vi"><head><title>x</title>
<meta name="dlxh:year" content="${year}" data-pagefind-filter="year[content]"></head>
<body><header>${frame}</header><article data-pagefind-body><h1>${text}</h1><p>Đất đai</p></article></body></html>`;

/** A site's folder with other pages over those of all. */
function siteOf(name: string, changed: Readonly<Record<string, string>> = {}): string {
  const folder = join(work, name);
  cpSync(PAGES, folder, { recursive: true });
  for (const [file, html] of Object.entries(changed)) write(folder, file, html);
  return folder;
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const below = join(folder, 'pagefind');
  return new Map(
    filesBelow(below).map((file) => [file, readFileSync(join(below, file), 'latin1')]),
  );
}

beforeAll(() => {
  for (const [year, count] of [
    ['2020', 510],
    ['2021', 510],
  ] as const)
    for (let at = 0; at < count; at += 1)
      write(PAGES, `ban-tin/${year}-${String(at)}/index.html`, pageOf(year, `Tin ${String(at)}`));
  write(PAGES, 'khao-sat/a/index.html', pageOf('2021', 'Khảo sát'));
  write(
    PAGES,
    'khao-sat/a/q1/index.html',
    '<html lang="vi"><body data-search-part><article><p>Câu hỏi riêng</p></article></body></html>',
  );
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the same pages make the same files, whatever the cache and the threads', async () => {
  const [plain, two, kept] = ['plain', 'two', 'kept'].map((name) => siteOf(name));
  if (plain === undefined || two === undefined || kept === undefined) throw new Error('no sites');
  const first = await indexSite(plain, { threads: 1 });
  const cold = await indexSite(two, { cache: opened('c1'), threads: 2 });
  const warm = await indexSite(kept, { cache: opened('c1'), threads: 2 });
  expect(first).toMatchObject({ pages: 1021, parts: 2, made: 2 });
  expect([cold.made, warm.made]).toEqual([2, 0]);
  expect(first.neighbours.get('cau')).toEqual(new Set(['hoi']));
  for (const other of [cold, warm])
    expect(new Map([...other.neighbours].toSorted())).toEqual(
      new Map([...first.neighbours].toSorted()),
    );
  const files = filesOf(plain);
  expect(files.size).toBeGreaterThan(1021);
  expect(filesOf(two)).toEqual(files);
  expect(filesOf(kept)).toEqual(files);
});

test('a change of a text makes one part anew, a change of the frame none', async () => {
  await indexSite(siteOf('before'), { cache: opened('c2') });
  const text = { 'ban-tin/2021-7/index.html': pageOf('2021', 'Tin đính chính') };
  const changed = siteOf('changed', text);
  expect((await indexSite(changed, { cache: opened('c2') })).made).toBe(1);
  const plain = siteOf('changed-plain', text);
  await indexSite(plain);
  expect(filesOf(changed)).toEqual(filesOf(plain));
  const frame = { 'ban-tin/2021-7/index.html': pageOf('2021', 'Tin 7', 'Khung khác') };
  expect((await indexSite(siteOf('frame', frame), { cache: opened('c2') })).made).toBe(0);
  const part = {
    'khao-sat/a/q1/index.html': '<body data-search-part><article>Câu khác</article></body>',
  };
  expect((await indexSite(siteOf('part', part), { cache: opened('c2') })).made).toBe(1);
});

test('damaged entries are made anew', async () => {
  await indexSite(siteOf('sound'), { cache: opened('c3') });
  for (const file of filesBelow(join(work, 'c3')).filter((name) => name.includes('/search-'))) {
    const path = join(work, 'c3', file);
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(path, bytes);
  }
  const mended = siteOf('mended');
  expect((await indexSite(mended, { cache: opened('c3') })).made).toBe(2);
  expect(filesOf(mended)).toEqual(filesOf(join(work, 'sound')));
});
