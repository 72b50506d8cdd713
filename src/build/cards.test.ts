import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../disk/files.ts';
import { loadLibrary } from '../library/index.ts';
import { toCard } from '../picture/index.ts';
import { siteOf } from '../release/site-of.ts';
import type { Site } from '../report.ts';
import { type Cache, NO_CACHE, openCache } from '../cache/index.ts';
import { writeCards } from './cards.ts';

const work = mkdtempSync(join(tmpdir(), 'dlxh-cards-'));
const folderOf = (name: string): string => join(work, name);
const read = (name: string, file: string): Buffer => readFileSync(join(work, name, file));
let site: Site;

/** Keeps pictures in memory. */
function memory(): Cache & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    ...NO_CACHE,
    kept,
    get: (kind, digest) => kept.get(kind + digest) ?? null,
    put: (kind, digest, png) => void kept.set(kind + digest, png),
  };
}

beforeAll(() => {
  const { library } = loadLibrary('test/fixtures/site');
  if (library === null) throw new Error('the fixture site does not load');
  site = siteOf(library, 'public', '2026-11-22T08:00:00+07:00');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('every released report has a card, and no other', async () => {
  const { cards, drawn } = await writeCards(site, folderOf('once'));
  const paths = [
    ...site.surveys.map(({ id }) => `khao-sat/${id}/the.png`),
    ...site.briefings.map(({ id }) => `ban-tin/${id}/the.png`),
  ];
  expect(filesBelow(folderOf('once')).toSorted()).toEqual(paths.toSorted());
  expect([cards, drawn]).toEqual([paths.length, paths.length]);
  for (const path of paths) {
    const bytes = read('once', path);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
    expect(bytes.length, path).toBeLessThan(40_000);
  }
});

test('the same site makes the same bytes, and nothing is drawn again that has not changed', async () => {
  const cache = memory();
  const first = await writeCards(site, folderOf('first'), { cache });
  const second = await writeCards(site, folderOf('second'), { cache });
  expect(first.drawn).toBe(first.cards);
  expect(second).toEqual({ cards: first.cards, drawn: 0 });
  for (const file of filesBelow(folderOf('first')))
    expect(read('second', file).equals(read('first', file)), file).toBe(true);
});

test('threads draw the same bytes as this one', async () => {
  const [one] = site.briefings;
  if (one === undefined) throw new Error('the fixture site has no briefing');
  const briefings = Array.from({ length: 60 }, (_, at) => ({
    ...one,
    id: `b-${String(at)}`,
    front: { ...one.front, title: `Bản tin số ${String(at)}` },
  }));
  const many = { ...site, briefings };
  await writeCards(many, folderOf('here'), { threads: 0 });
  await writeCards(many, folderOf('one'), { threads: 1 });
  await writeCards(many, folderOf('three'), { threads: 3 });
  const files = filesBelow(folderOf('here'));
  expect(files.length).toBeGreaterThan(60);
  for (const name of ['one', 'three']) {
    expect(filesBelow(folderOf(name))).toEqual(files);
    for (const file of files)
      expect(read(name, file).equals(read('here', file)), `${name}: ${file}`).toBe(true);
  }
});

test('a damaged entry of the cache is drawn anew', async () => {
  const kept = join(work, 'kept');
  const opened = () => openCache(kept, 'a'.repeat(64), () => 0);
  const first = await writeCards(site, folderOf('sound'), { cache: opened() });
  const [entry = ''] = filesBelow(kept).filter((file) => file.includes('/card/'));
  writeFileSync(join(kept, entry), 'bytes of somebody else');
  const second = await writeCards(site, folderOf('mended'), { cache: opened() });
  expect([first.drawn, second.drawn]).toEqual([first.cards, 1]);
  for (const file of filesBelow(folderOf('sound')))
    expect(read('mended', file).equals(read('sound', file)), file).toBe(true);
});

test('what changes on a card is drawn again, and that alone', async () => {
  const cache = memory();
  await writeCards(site, folderOf('before'), { cache });
  const surveys = site.surveys.map((one, at) =>
    at === 0 ? { ...one, front: { ...one.front, conductor: 'Đơn vị khác' } } : one,
  );
  expect((await writeCards({ ...site, surveys }, folderOf('after'), { cache })).drawn).toBe(1);
});

test('a chart too long for a card has none, rather than one that is illegible', () => {
  const parts = { id: 'x', kicker: 'k', heading: 'h', under: 'u', badge: null, foot: 'f' };
  const tall = (height: number) => ({
    drawings: () => [
      {
        for: 'any' as const,
        scene: {
          ...{ id: 'y', title: 't', layout: 'stretch' as const, width: 100, height },
          shapes: [{ kind: 'circle' as const, class: 'dot', cx: 50, cy: height, r: 4 }],
        },
      },
    ],
  });
  expect(toCard({ ...parts, chart: tall(2000) })).toBeNull();
  const card = toCard({ ...parts, chart: tall(300) });
  const dot = card?.shapes.find(({ kind }) => kind === 'circle');
  if (dot?.kind !== 'circle') throw new Error('no dot');
  expect(dot.cx).toBeCloseTo(300);
  expect(dot.cy).toBeLessThan(280);
  expect(dot.r).toBeLessThan(4);
});
