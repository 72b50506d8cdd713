import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/index.ts';
import { siteOf } from '../../src/release/site-of.ts';
import type { Edition } from '../../src/release/visible.ts';

/** The third wave of two series, and the briefings that quote it. */
const LATE = [
  'surveys/minh-hoa-hai-long-2026',
  'briefings/minh-hoa-chuyen-de-long-tin-2026',
  'briefings/minh-hoa-nam-2026',
] as const;
const AT = '2026-11-22T08:00:00+07:00';

let work = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'dlxh-unreleased-'));
  for (const root of ['with', 'without'])
    for (const part of ['content', 'data'])
      cpSync(part, join(work, root, part), { recursive: true });
  for (const report of LATE) {
    const file = join(work, 'with/content', `${report}.mdx`);
    const text = readFileSync(file, 'utf8').replace(/^publishAt:.*$/mu, 'publishAt: 2027-03-01');
    writeFileSync(file, text);
    removeReport(report);
  }
  const breaks = 'minh-hoa-tin-tuong,2026-03-01,wording,Đợt 2026 hỏi theo cách khác\n';
  appendFileSync(join(work, 'with/data/series-breaks.csv'), breaks);
  const series =
    'dot-sap-toi,Lần đầu hỏi về việc chưa công bố,First asked,Chưa có đợt nào.,co,percent\n';
  appendFileSync(join(work, 'with/data/series.csv'), series);
  const report = join(work, 'with/content', `${LATE[0]}.mdx`);
  const text = readFileSync(report, 'utf8');
  const topical = text.replace(/^topics:\n/mu, 'topics:\n  - sap-toi\n');
  writeFileSync(report, topical.replace(/^title: /mu, 'title: SBM – '));
  appendFileSync(join(work, 'with/data/topics.csv'), 'sap-toi,Sắp tới,Coming,Việc sắp tới.\n');
  appendFileSync(join(work, 'with/data/synonyms.csv'), 'SBM,sân bay mới\n');
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** As if a report had never been written. */
function removeReport(report: string): void {
  for (const path of [`content/${report}.mdx`, `data/${report}`])
    rmSync(join(work, 'without', path), { recursive: true, force: true });
}

function shownIn(root: string, edition: Edition, at: string) {
  const { library, problems } = loadLibrary(join(work, root));
  if (library === null) throw new Error(`problems: ${JSON.stringify(problems)}`);
  return siteOf(library, edition, at);
}

describe('a site with a wave under embargo', () => {
  it('hands its pages, of which every file is made, the same as if the wave had never been written', () => {
    for (const group of ['surveys', 'briefings'] as const)
      for (const file of readdirSync(join(work, 'with/content', group))) {
        const text = readFileSync(join(work, 'with/content', group, file), 'utf8');
        const isShown = /^status: published/mu.test(text) && !/^audience: internal/mu.test(text);
        if (!isShown) removeReport(`${group}/${file.replace(/\.mdx$/u, '')}`);
      }
    expect(existsSync(join(work, 'without/content/surveys/minh-hoa-hai-long-2026.mdx'))).toBe(
      false,
    );
    expect(shownIn('with', 'public', AT)).toEqual(shownIn('without', 'public', AT));
  });

  it('tells of it when its time has come, and to the internal edition before: the control', () => {
    const late = shownIn('with', 'public', '2027-03-02T08:00:00+07:00');
    const own = shownIn('with', 'internal', AT);
    for (const site of [late, own])
      for (const word of ['Đợt 2026 hỏi theo cách khác', 'Việc sắp tới.', 'sân bay mới'])
        expect(JSON.stringify(site)).toContain(word);
  });
});
