import { expect, it } from 'vitest';
import { startFederation } from './federation.ts';
import { indexOf, questionOf, recordOf } from '../index/index.fixture.ts';
import { memberAddress } from './member.ts';
import type { Member } from '../../report.ts';
import { searchSite, type SiteSearch } from '../site/site-search.ts';

const a: Member = { name: 'A', url: 'https://a.example/dlxh/' };
const b: Member = { name: 'B', url: 'https://b.example/' };

async function siteOf(id: string, found: string): Promise<SiteSearch> {
  const record = recordOf(id, `Đất đai ${id}`, {
    questions: [questionOf('q', 'Đất có được đền bù không?')],
  });
  const data = () => Promise.resolve({ url: found, excerpt: '', meta: {}, sub_results: [] });
  const results = [{ id: '1', score: 1, data }];
  const search = () => Promise.resolve({ results, filters: {} });
  return { index: await indexOf([record]), engine: () => Promise.resolve({ search }) };
}

const own = (): Promise<SiteSearch> => siteOf('x', '/khao-sat/x/');
const open = ({ name }: Member): Promise<SiteSearch> => siteOf(name, `/khao-sat/${name}/`);

it('finds the reports of all, with names and whole addresses', async () => {
  const { ask, absent } = startFederation(own, [a, b], open);
  const { matches } = await ask((site) => searchSite(site, 'dat dai', {}));
  expect(matches.map(({ record: { url, site } }) => [site, url])).toEqual([
    [undefined, '/khao-sat/x/'],
    ['A', 'https://a.example/khao-sat/A/'],
    ['B', 'https://b.example/khao-sat/B/'],
  ]);
  expect(matches[1]?.record.questions[0]?.comparable).toBe(false);
  expect(absent()).toEqual([]);
});

it('asks the engines of all, and takes the same name of a page in two of them for two pages', async () => {
  const { ask } = startFederation(own, [a, b], open);
  const { fullText } = await ask((site) => searchSite(site, 'sổ hồng', {}));
  const pages = await Promise.all((fullText ?? []).map(({ data }) => data()));
  expect(pages.map(({ url, site }) => [site, url])).toEqual([
    [undefined, '/khao-sat/x/'],
    ['A', 'https://a.example/khao-sat/A/'],
    ['B', 'https://b.example/khao-sat/B/'],
  ]);
});

it('goes on without a member that does not open, and without one that fails later', async () => {
  const broken = new Error('gone');
  const openSome = async (member: Member): Promise<SiteSearch> => {
    if (member.name === 'A') throw broken;
    const site = await open(member);
    return { ...site, index: { ...site.index, page: () => Promise.reject(broken) } };
  };
  const { ask, absent } = startFederation(own, [a, b], openSome);
  const { matches } = await ask((site) => searchSite(site, 'dat dai', {}));
  expect(matches.map(({ record }) => record.url)).toEqual(['/khao-sat/x/']);
  expect(absent()).toEqual(['A', 'B']);
});

it('does not hide a failure of the site itself', async () => {
  const { ask } = startFederation(() => Promise.reject(new Error('own')), [a], open);
  await expect(ask(() => Promise.resolve(1))).rejects.toThrow('own');
});

it.each([
  ['/dlxh/khao-sat/x/#q', 'https://a.example/dlxh/khao-sat/x/#q'],
  ['https://a.example/dlxh/', 'https://a.example/dlxh/'],
  ['javascript:alert(1)', 'https://a.example/dlxh/'],
  ['//evil.example/', 'https://a.example/dlxh/'],
  ['https://b.example/', 'https://a.example/dlxh/'],
  ['http://[', 'https://a.example/dlxh/'],
])('leads from %s to the member and nowhere else', (url, address) => {
  expect(memberAddress(a, url)).toBe(address);
});
