import { describe, expect, inject, it } from 'vitest';
import { filesIn, pageWeights, type PageWeight } from './page-weight.ts';
import { siteIn } from './sites.ts';

/** A kind of page by its address, and its limits in bytes gzipped. */
interface Kind {
  readonly name: string;
  readonly at: RegExp;
  /** HTML and the style sheets of a screen. */
  readonly view: number;
  readonly script: number;
}

/** The one small script of every page. */
const FRAME = 400;
/** What wakes the buttons that take a chart along, on pages that have any. */
const TAKING = 1_100;

// The survey's limit is what a server sends before it waits for an answer (ten packets). The others stand some 10% above
// the heaviest page of their kind in this repository, so that growth is seen; raise one only with a reason in the commit.
const KINDS: readonly Kind[] = [
  { name: 'survey', at: /^khao-sat\/[^/]+\/$/u, view: 14_000, script: FRAME },
  { name: 'question', at: /^khao-sat\/[^/]+\/[^/]+\/$/u, view: 16_900, script: FRAME },
  { name: 'briefing', at: /^ban-tin\/[^/]+\/$/u, view: 15_200, script: FRAME },
  { name: 'series', at: /^xu-huong\/[^/]+\/$/u, view: 13_000, script: FRAME },
  { name: 'home', at: /^$/u, view: 11_900, script: FRAME },
  { name: 'search', at: /^tim-kiem\/$/u, view: 12_300, script: 18_900 },
  { name: 'comparison', at: /^so-sanh\/$/u, view: 11_200, script: 88_700 },
  { name: 'specimens', at: /^phong-cach\/$/u, view: 26_100, script: FRAME },
  {
    name: 'standing page',
    at: /^(?:gioi-thieu|phuong-phap|thuat-ngu)\/$/u,
    view: 15_200,
    script: FRAME,
  },
  { name: 'list', at: /./u, view: 13_700, script: FRAME },
];

/** Elements of a survey's summary. */
const ELEMENTS = 1500;
/** Files of a survey besides a page a question: its summary, its tables, and what may join them. */
const BESIDES = 12;

/** Surveys whose text holds charts of the author's choosing beyond the limit, each with a limit of its own that may only fall. */
const HEAVIER: Readonly<Record<string, number>> = {
  'khao-sat/minh-hoa-hai-long-2024/': 16_600,
  'khao-sat/minh-hoa-hai-long-2025/': 16_800,
  'khao-sat/minh-hoa-hai-long-2026/': 20_500,
  'khao-sat/minh-hoa-truc-tuyen-2026/': 17_250,
};

const kindOf = (path: string): Kind | undefined => KINDS.find(({ at }) => at.test(path));

function faultsOf({ path, html, css, script, elements, takes }: PageWeight): readonly string[] {
  const kind = kindOf(path);
  if (kind === undefined) return [`${path}: of no kind`];
  const view = HEAVIER[path] ?? kind.view;
  const over = (what: string, is: number, limit: number) =>
    is > limit ? [`/${path} (${kind.name}): ${what} ${String(is)} > ${String(limit)}`] : [];
  return [
    ...over(`first view, HTML ${String(html)} + CSS ${String(css)} bytes`, html + css, view),
    ...over('scripts, bytes', script, kind.script + (takes ? TAKING : 0)),
    ...(kind.name === 'survey' ? over('elements', elements, ELEMENTS) : []),
  ];
}

describe.each([
  { name: 'the fixture site', root: 'test/fixtures/site', provided: 'folder', base: '/reports/' },
  { name: 'this repository’s own content', root: '.', provided: 'own', base: '/' },
] as const)('$name', ({ root, provided, base }) => {
  const folder = inject(provided);
  const weights = pageWeights(folder, base);
  const own = root === '.';

  it('keeps every page within the first view, the scripts and the elements of its kind', () => {
    expect(weights.flatMap(faultsOf)).toEqual([]);
  });

  it('has been weighed with its style sheets and scripts, in every kind', () => {
    const weightless = weights.filter(({ css, script }) => css === 0 || script === 0);
    expect(weightless).toEqual([]);
    const met = new Set(weights.map(({ path }) => kindOf(path)?.name));
    expect(KINDS.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
  });

  it('writes no more files a survey than a page a question and a dozen', () => {
    const over = siteIn(root).surveys.flatMap(({ id, questions }) => {
      const [files, most] = [filesIn(folder, `khao-sat/${id}`), questions.length + BESIDES];
      expect(files).toBeGreaterThan(0);
      return files > most ? [`/khao-sat/${id}/: files ${String(files)} > ${String(most)}`] : [];
    });
    expect(over).toEqual([]);
  });

  it.runIf(own)('makes an exception for no survey that no longer needs it', () => {
    const light = Object.keys(HEAVIER).filter((path) => {
      const page = weights.find((one) => one.path === path);
      return page === undefined || page.html + page.css <= 14_000;
    });
    expect(light).toEqual([]);
  });
});
