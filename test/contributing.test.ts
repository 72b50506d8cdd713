import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/command/commands.ts';
import { COMPONENTS } from '../src/mdx/index.ts';
import * as vi from '../src/words/vi/index.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const DOCUMENTS = ['CONTRIBUTING.md', 'README.md', ...globSync('docs/*.md').sort()];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** A folder of words is a language, but for what all languages share. */
const LANGUAGES = globSync('src/words/*/index.ts')
  .map((path) => basename(dirname(path)))
  .filter((name) => !['area', 'type'].includes(name));

/** Addresses of the repository's own folders and files; those of staff's content need not be there. */
const PATH = /^(?:\.ci|src|scripts|test|docs)(?:\/[\w.<>-]+)+$|^[A-Z]+\.md$/u;

const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code).filter((one) => PATH.test(one));
const wordsAfter = (command: string, text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`${command} ([a-z]+)\\b`, 'gu'))].map(([, name = '']) => name);

/** Where a path may lie: `<what is to be named>` is anything. */
const placesOf = (path: string): readonly string[] => globSync(path.replaceAll(/<[\w-]+>/gu, '*'));

/** Files of a folder that make it up, without its face, tests and what helps them. */
const partsOf = (folder: string): readonly string[] =>
  globSync(join(folder, '*.ts'))
    .filter((path) => !/(?:\/index|\.test|\.fixture)\.ts$/u.test(path))
    .sort();

/** What the files of a folder export, each with its file's name. */
const exportsOf = (folder: string) =>
  Promise.all(
    partsOf(folder).map(async (path) => {
      const exported: object = await import(resolve(path));
      return { file: basename(path), values: Object.values(exported) as readonly unknown[] };
    }),
  );

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(Object(value), key));

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  it('names paths that are there', () => {
    expect(pathsIn(text).filter((path) => placesOf(path).length === 0)).toEqual([]);
  });

  it('names commands that are there', () => {
    const known = [...Object.keys(COMMANDS), ...wordsAfter('dlxh.ts', scripts['bench'] ?? '')];
    expect(wordsAfter('npm run', text).filter((name) => !(name in scripts))).toEqual([]);
    expect(wordsAfter('npx dlxh', text).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the recipes of CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');

  it('are read', () => {
    expect(pathsIn(text).length).toBeGreaterThan(40);
    expect(wordsAfter('npm run', text).length).toBeGreaterThan(8);
    expect(text.split('\n').length).toBeLessThanOrEqual(121);
  });

  it.each(['question', 'series', 'words'])('list every kind of chart of %s', (room) => {
    const folder = `src/chart/kinds/${room}`;
    const face = read(`${folder}/index.ts`);
    const files = partsOf(folder).map((path) => basename(path));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const kind = basename(file, '.ts');
      expect(face).toContain(`import { ${kind}, ${kind}Guide } from './${file}';`);
      expect(face).toMatch(new RegExp(`[{\\s]${kind}[,\\s]`, 'u'));
      expect(face).toContain(`${kind}: ${kind}Guide`);
    }
  });

  it('list every component of MDX', async () => {
    const files = await exportsOf('src/mdx');
    const made = files.flatMap(({ values }) =>
      values.filter((value) => has(value, 'name', 'attributes', 'render')),
    );
    expect(new Set(made)).toEqual(new Set(COMPONENTS.values()));
  });

  it.each([...COMPONENTS.values()])('tell staff of the attributes of $name', (component) => {
    const guide = read('docs/huong-dan.md');
    const [, cell = ''] =
      new RegExp(`^\\| \`${component.name}\` \\| (.+) \\|$`, 'mu').exec(guide) ?? [];
    const told = cell.split(', ').sort();
    const attributes = Object.entries<{ readonly required?: boolean }>(component.attributes);
    expect(told).toEqual(
      attributes.map(([name, { required }]) => (required === true ? `**${name}**` : name)).sort(),
    );
    expect(guide).toContain(`\`<${component.name} `);
  });

  it.each(LANGUAGES)('have every area of words in %s', async (language) => {
    const said: object = await import(resolve(`src/words/${language}/index.ts`));
    const areas = (of: string) => partsOf(`src/words/${of}`).map((path) => basename(path));
    expect(areas(language)).toEqual(areas('vi'));
    expect(Object.keys(said).sort()).toEqual(Object.keys(vi).sort());
  });

  it('list every command', async () => {
    const files = await exportsOf('src/command');
    const made = files.flatMap(({ values }) =>
      values.filter((value) => has(value, 'usage', 'run')),
    );
    const listed = await Promise.all(Object.values(COMMANDS).map((load) => load()));
    expect(new Set(made)).toEqual(new Set(listed));
  });

  it.each(Object.keys(COMMANDS))('show staff or maintainers the command %s', (name) => {
    const shown = ['README.md', 'docs/huong-dan.md'].map(read).join('\n');
    expect([...wordsAfter('npx dlxh', shown), ...wordsAfter('npm run', shown)]).toContain(name);
  });

  it('import every sample of a format', () => {
    const samples = globSync('test/import/*-samples.fixture.ts').flatMap((path) =>
      [...read(path).matchAll(/^export (?:async )?function (\w+Sample)\b/gmu)].map(
        ([, name]) => name,
      ),
    );
    expect(samples.length).toBeGreaterThan(5);
    const tried = new Set(read('test/command/import.test.ts').match(/\b\w+Sample\b/gu));
    expect(samples.filter((name) => name === undefined || !tried.has(name))).toEqual([]);
  });

  it('keep every page of the navigation before the tests of pages', () => {
    const sections = read('src/page/frame/navigation.ts').matchAll(/\['([a-z-]+\/)'/gu);
    const addresses = [...sections].map(([, address = '']) => address);
    const tested = read('test/site/pages.test.ts');
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !tested.includes(`'${address}',`))).toEqual([]);
  });
});
