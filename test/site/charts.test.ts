import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartFaults } from './chart-faults.ts';
import { filesBelow } from '../../src/disk/files.ts';
import { openPage, openSite, type BuiltSite } from './built.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

const pagesWithCharts = (): string[] =>
  filesBelow(site.folder)
    .filter((file) => file.endsWith('.html') && site.read(file).includes('chart-svg'))
    .map((file) => file.replace(/index\.html$/u, ''));

describe('every chart of the site', () => {
  it.each([
    [320, false],
    [480, true],
    [768, false],
    [1920, true],
  ])('is legible at %i px (dark: %s)', { timeout: 300_000 }, async (width, dark) => {
    // Pages of questions have all charts of a survey, so they are read where there is least room.
    const pages = pagesWithCharts().filter((path) => width === 320 || path.split('/').length < 5);
    expect(pages).toContain('phong-cach/');
    const found: string[] = [];
    for (const path of pages) {
      const { page } = await openPage(site, path, { width, dark });
      found.push(...(await chartFaults(page)).map((fault) => `${path} ${fault}`));
      await page.context().close();
    }
    expect(found).toEqual([]);
  });

  it('says what its table and its CSV say', () => {
    const figures = filesBelow(site.folder).filter((file) =>
      /^khao-sat\/[^/]+\/[^/]+\/index\.html$/u.test(file),
    );
    expect(figures.length).toBeGreaterThan(2);
    for (const file of figures) {
      const [html = ''] =
        /<section class="figure question__part" id="nhung">[\s\S]*?<\/section>/u.exec(
          site.read(file),
        ) ?? [];
      const [whole = ''] = /<div class="chart">[\s\S]*?<\/div>/u.exec(html) ?? [];
      // What names the ends of an axis, or explains a line, is no figure.
      const chart = whole.replaceAll(/<text [^>]*\bclass="chart-(?:small|note)".*?<\/text>/gu, '');
      const [table = ''] = /<table>[\s\S]*?<\/table>/u.exec(html) ?? [];
      const [description = ''] = /figure__description[\s\S]*?<\/details>/u.exec(html) ?? [];
      const drawn = [...chart.matchAll(/>[^<]*?(\d+(?:,\d+)?%)/gu)].map(
        ([, figure = '']) => figure,
      );
      if (drawn.length === 0) continue;
      const tabled = new Set(
        [...table.matchAll(/>(\d+(?:,\d+)?%)/gu)].map(([, figure = '']) => figure),
      );
      expect(
        drawn.filter((figure) => !tabled.has(figure)),
        file,
      ).toEqual([]);
      const [, survey = '', question = ''] = file.split('/');
      const csv = site.read(`khao-sat/${survey}/results.csv`);
      const rows = parse<Record<string, string>>(csv, { bom: true, columns: true }).filter(
        (row) => row['question'] === question,
      );
      const shares = rows
        .filter(({ statistic, value }) => /^(?:share|net)$/u.test(statistic ?? '') && value !== '')
        .map(({ value }) => Number(value));
      const shown = new Set(
        shares.map((share) => (share * 100).toFixed(1).replace('.', ',').replace(',0', '')),
      );
      const plain = drawn.map((figure) => figure.replace('%', '').replace(',0', ''));
      expect(
        plain.filter((figure) => !shown.has(figure)),
        file,
      ).toEqual([]);
      const sizes = drawn.map((figure) => Number(figure.replace(',', '.').replace('%', '')));
      const top = drawn[sizes.indexOf(Math.max(...sizes))] ?? '';
      expect(description, file).toContain(top);
      const least = drawn[sizes.indexOf(Math.min(...sizes))] ?? '';
      // An answer that gathers the rest is not told as the lowest.
      if (description.includes('thấp nhất')) expect(description, file).toContain(least);
    }
  });
});
