import { getRssString } from '@astrojs/rss';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { pageContext } from './context.ts';
import { briefingFeed } from './feed.ts';
import { briefingOf, siteWith } from '../report/reports.fixture.ts';

const title = 'Giá < 5 & "hơn" <b>10</b> – ‘Đợt’ 1';
const briefings = [
  briefingOf('tuan-1', { title, summary: 'A & B', publishAt: '2026-11-02' }),
  briefingOf('tuan-2', { publishAt: '2026-11-01T07:30:00+07:00' }),
  ...Array.from({ length: 40 }, (_, at) => briefingOf(`cu-${at}`, {})),
];

/** Elements as `name: text` and `name@attribute: value`, entities resolved, as a reader of feeds sees them. */
async function read(): Promise<readonly string[]> {
  const seen: string[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        const told = Object.entries(attributes).map(([key, value]) => `${name}@${key}: ${value}`);
        seen.push(...told, `${name}: `);
      },
      ontext: (text) => seen.push(`${seen.pop() ?? ''}${text}`),
      onclosetag: (name) => {
        expect(open.pop()).toBe(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(await getRssString(briefingFeed(pageContext(siteWith({ briefings })))));
  return seen;
}

it('lists the newest briefings with absolute addresses, dates, language and its own address', async () => {
  const seen = await read();
  const address = 'https://example.org/reports/ban-tin';
  expect(seen).toEqual(
    expect.arrayContaining([
      ...['title: Dư luận xã hội: Bản tin', `link: ${address}/`, 'language: vi'],
      ...[`atom:link@href: ${address}/rss.xml`, 'atom:link@rel: self'],
      ...[`title: ${title}`, `link: ${address}/tuan-1/`, `guid: ${address}/tuan-1/`],
      ...['description: A & B', 'pubDate: Sun, 01 Nov 2026 17:00:00 GMT'],
      'pubDate: Sun, 01 Nov 2026 00:30:00 GMT',
    ]),
  );
  expect(seen.filter((one) => one.startsWith('item: '))).toHaveLength(30);
});
