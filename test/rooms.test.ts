import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms → what they may import as values. Types may come from any room but `library`. Packages by name. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  problem: [],
  format: [],
  words: ['format'],
  table: ['problem', 'csv-parse'],
  mend: ['problem', 'table'],
  front: ['problem', 'yaml', 'zod'],
  register: ['problem', 'table', 'format'],
  survey: ['problem', 'table', 'format', 'zod', 'd3-array'],
  briefing: ['problem', 'table', 'zod', 'survey'],
  change: ['problem', 'format', 'release'],
  editor: ['form', 'format', 'register'],
  form: ['problem', 'format', 'register', 'briefing', 'zod'],
  import: ['problem', 'table', 'format', 'survey'],
  prose: ['problem', 'format', 'chart', 'satteri'],
  release: [],
  report: [],
  site: [],
  standing: ['prose', 'site', '@astrojs/markdown-satteri'],
  library: [
    'node:fs',
    'node:path',
    'problem',
    'table',
    'front',
    'register',
    'survey',
    'briefing',
    'prose',
    'release',
    'zod',
  ],
  chart: ['format', 'words', 'zod', 'd3-array', 'd3-scale', 'd3-shape'],
  figure: ['chart', 'format', 'words', 'prose', 'briefing', 'survey'],
  picture: ['chart', 'figure'],
  download: ['chart', 'format', 'words', 'write-excel-file'],
  search: ['format', 'words'],
  compare: ['chart', 'figure', 'download', 'prose', 'search', 'format', 'words'],
  page: [
    ...['site', 'chart', 'format', 'words', 'figure', 'prose'],
    ...['register', 'release', 'briefing', 'survey', 'search'],
  ],
  components: [
    'site',
    'page',
    'figure',
    'format',
    'words',
    'chart',
    'prose',
    'search',
    'components',
    'layouts',
    'styles',
  ],
  layouts: ['site', 'page', 'format', 'words', 'components', 'styles'],
  pages: [
    'site',
    'page',
    'figure',
    'format',
    'words',
    'download',
    'search',
    'compare',
    'components',
    'layouts',
    'prose',
    'virtual:standing-pages',
    '@astrojs/rss',
  ],
  styles: [],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly type: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;

function importsOf(file: string): readonly Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, target = '']) => ({
    from: file,
    to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
    type: type !== undefined,
  }));
}

/** Rooms that meet the disk, the network and the terminal; they may import any other. */
const RIM: readonly string[] = ['library', 'disk', 'audit', 'build', 'serve', 'command'];
const isRim = (file: string): boolean =>
  RIM.includes(roomOf(file)) || /^src\/(?:search\/disk|import\/source)\//u.test(file);

function roomOf(path: string): string {
  if (!path.startsWith('src/'))
    return path.startsWith('node:') || path.startsWith('@') ? path : (path.split('/')[0] ?? path);
  const [, room = ''] = path.split('/');
  return room.replace(/\.ts$/u, '');
}

const files = globSync('src/**/*.{ts,astro}').filter(
  (file) => !/\.(?:test|fixture|d)\.ts$/u.test(file),
);
const imports = files.flatMap(importsOf);

describe('the rooms of src', () => {
  it('finds the files', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(RULES))('%s imports only what it may', (room) => {
    const allowed = [room, ...(RULES[room] ?? [])];
    const broken = imports
      .filter(
        ({ from, type }) => roomOf(from) === room && !type && (room === 'library' || !isRim(from)),
      )
      .filter(({ to }) => !allowed.includes(roomOf(to)))
      .filter(({ from, to }) => !(to.startsWith('astro') && from.endsWith('.astro')))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(broken).toEqual([]);
  });

  it('has a rule for every room', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => RULES[room] === undefined && !RIM.includes(room))).toEqual(
      [],
    );
  });

  it('keeps the disk, the clock and chance out of the pure rooms', () => {
    const effects = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.\w|from 'node:/u;
    const pure = files.filter((file) => !isRim(file));
    expect(pure.filter((file) => effects.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('hands the library to nobody but the rim', () => {
    const used = imports.filter(({ to }) => roomOf(to) === 'library');
    expect(used.filter(({ from }) => !isRim(from))).toEqual([]);
  });

  it('has no cycles', () => {
    const graph = Map.groupBy(
      imports.filter(({ type }) => !type),
      ({ from }) => from,
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      const cycle = (graph.get(file) ?? [])
        .map(({ to }) => visit(to, [...path, file]))
        .find((found) => found.length > 0);
      done.add(file);
      return cycle ?? [];
    };
    expect(files.map((file) => visit(file, [])).filter((cycle) => cycle.length > 0)).toEqual([]);
  });
});
