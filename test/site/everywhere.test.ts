import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';
import { builtText } from '../../src/audit/built-text.ts';
import { filesBelow } from '../../src/disk/files.ts';
import type { PageRecord } from '../../src/search/index/record.ts';
import { disagrees, strayIn } from '../outlets/agreement.ts';
import { strayLengths } from '../outlets/drawn.ts';
import { explained, unexplained } from '../outlets/explained.ts';
import { figuresOf, mainOf, textWithout } from '../outlets/figures.ts';
import { spokenIn } from '../outlets/told-prose.ts';
import { keyOf } from '../outlets/told.ts';
import { tells, withoutDrawings } from './drawn-shares.ts';
import { toldOf } from './outlets.ts';
import { questionPagesOf } from './question-pages.ts';
import { readBuilt } from './read-built.ts';
import { siteIn } from './sites.ts';

const SITES = [
  ['the fixture site', 'folder', 'test/fixtures/site'],
  ['this repository’s own content', 'own', '.'],
] as const;

describe.each(SITES)('%s', (_, folderName, root) => {
  const folder = inject(folderName);
  const site = siteIn(root);
  const ids = site.surveys.map(({ id }) => id);
  const textOf = (file: string): string =>
    builtText(file, readFileSync(join(folder, file))).toString('utf8');
  const survey = (id: string) => {
    const found = site.surveys.find((one) => one.id === id);
    if (found === undefined) throw new Error(`unknown survey: ${id}`);
    return found;
  };

  it.each(ids)('%s: what is withheld in one outlet is withheld in all', async (id) => {
    const report = survey(id);
    const results = new Map(report.results.map((result) => [keyOf(result), result]));
    const told = await toldOf(folder, report, site);
    expect(told.filter((one) => disagrees(one, results.get(one.key)))).toEqual([]);
    const outlets = Map.groupBy(told, ({ outlet }) => outlet);
    for (const name of ['results.csv', 'results.json', 'results.xlsx'])
      expect(new Set(outlets.get(name)?.map(({ key }) => key))).toEqual(new Set(results.keys()));
    for (const { file, figure } of questionPagesOf(folder, report)) {
      const tabled = report.results.some(({ question }) => question === figure.question.name);
      expect([file, outlets.has(file)]).toEqual([file, tabled]);
    }
  });

  it('draws and describes nothing that its tables do not tell', () => {
    const owners = [...site.surveys.map((one) => [one, 'khao-sat'] as const)];
    const briefings = site.briefings.map((one) => [one, 'ban-tin'] as const);
    const stray = [...owners, ...briefings].flatMap(([owner, room]) => {
      const main = mainOf(readBuilt(folder, `${room}/${owner.id}/index.html`));
      return figuresOf(main, site.surveys).flatMap((figure) => [
        ...strayIn(figure),
        ...strayLengths(figure),
      ]);
    });
    expect(stray).toEqual([]);
  });

  it.each(ids)('%s: draws and describes on the pages of its questions nothing else', (id) => {
    const pages = questionPagesOf(folder, survey(id));
    expect(pages.length).toBeGreaterThan(0);
    const stray = pages.flatMap(({ figure }) => [...strayIn(figure), ...strayLengths(figure)]);
    expect(stray).toEqual([]);
  });

  it('says of a change no number where one of its figures is withheld', () => {
    const spoken = [...site.surveys, ...site.briefings].flatMap((owner) => {
      const room = 'questions' in owner ? 'khao-sat' : 'ban-tin';
      const main = mainOf(readBuilt(folder, `${room}/${owner.id}/index.html`));
      return spokenIn(main, owner, site.surveys);
    });
    const hidden = spoken.filter(
      ({ element, of }) =>
        element.name !== 'Base' && of.some(({ result }) => (result?.value ?? null) === null),
    );
    expect(hidden.filter(({ text }) => /\d/u.test(text)).map(({ element }) => element)).toEqual([]);
  });

  it('draws in its hits only shares that are published, and none beside a withheld one', () => {
    const records = filesBelow(folder)
      .filter((file) => /^tim-kiem\/chi-muc\/[^/]+\/b\//u.test(file))
      .map((file) => JSON.parse(textOf(file)) as PageRecord);
    const surveys = records.filter(({ questions }) => questions.length > 0);
    expect(surveys).toHaveLength(ids.length);
    for (const { url, questions } of surveys) {
      const { results } = survey(/([^/]+)\/$/u.exec(url)?.[1] ?? '');
      for (const { name, chart } of questions.filter((one) => one.chart !== null)) {
        const own = results.filter(
          (one) => one.question === name && one.by === null && one.statistic === 'share',
        );
        const bases = [...Map.groupBy(own, ({ base }) => base).values()];
        expect(bases.some((shares) => tells(shares, chart ?? ''))).toBe(true);
      }
    }
  });

  it('puts nothing into its search index or its heads that its pages do not tell', () => {
    const files = filesBelow(folder);
    const known = explained(site.surveys.flatMap(({ results }) => results));
    const pages = new Map(
      files
        .filter((file) => file.endsWith('index.html'))
        .map((file) => [file, readBuilt(folder, file)]),
    );
    const typed = new Set(
      [...pages.values()].flatMap((html) => unexplained(textWithout(mainOf(html), []), new Set())),
    );
    const texts = [
      ...files
        .filter((file) =>
          /^pagefind\/(?:[^/]+\/)?fragment\/|^tim-kiem\/chi-muc\/|\.xml$/u.test(file),
        )
        .map((file) => [file, withoutDrawings(textOf(file))] as const),
      ...[...pages].map(([file, html]) => [file, headText(html)] as const),
    ];
    expect(texts.length).toBeGreaterThan(pages.size);
    const all = new Set([...known, ...typed]);
    expect(
      texts.flatMap(([file, text]) => unexplained(text, all).map((one) => `${file}: ${one}`)),
    ).toEqual([]);
  });
});

/** Title, description and all that search engines and social networks read of a head. */
function headText(html: string): string {
  const elements = DomUtils.findAll(
    ({ name }) => name === 'meta' || name === 'title',
    parseDocument(html).children,
  );
  return elements
    .map((one) => `${one.attribs['content'] ?? ''} ${DomUtils.textContent(one)}`)
    .join('\n');
}
