import { describe, expect, it } from 'vitest';
import type { Problem } from '../problem/problem.ts';
import { checkRoot } from './check/index.ts';
import { diskOf, siteTexts, type Texts } from './disk.fixture.ts';
import { loadFrom, loadLibrary } from './load.ts';
import { keepMemory, NO_MEMORY, parseRoot } from './parse/index.ts';
import { readRoot, type Disk } from './read/index.ts';

const page = 'content/surveys/dat-dai-2025.mdx';
const other = 'content/surveys/dat-dai-2024.mdx';
const data = 'data/surveys/dat-dai-2025';
const questions = `${data}/questions.csv`;

const told = (problems: readonly Problem[]) =>
  problems.map(({ file, line, code }) => `${file}${line === undefined ? '' : `:${line}`} ${code}`);

/** The fixture site with parts of texts replaced, each of which must be there. */
function spoilt(...changes: readonly (readonly [file: string, from: string, to: string])[]): Texts {
  const texts = new Map(siteTexts());
  for (const [file, from, to] of changes) {
    const text = texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`nothing to spoil in ${file}: ${from}`);
    texts.set(file, text.replace(from, to));
  }
  return texts;
}

/** One mistake for each pass to find. */
const THREE = new Map([
  ...spoilt([questions, 'integer', 'interger'], [other, '[dat-dai]', '[dat-da]']),
  ['data/thua.csv', 'a\n'],
]);

describe('a root folder in memory', () => {
  it('gives what the same folder on the disk gives', () => {
    expect(loadFrom(diskOf(siteTexts()))).toEqual(loadLibrary('test/fixtures/site'));
  });

  it('is listed and fetched once, mistakes or not', () => {
    for (const texts of [siteTexts(), THREE]) {
      const disk = diskOf(texts);
      loadFrom(disk);
      expect(disk.asked.length).toBeGreaterThan(40);
      expect(disk.asked.toSorted()).toEqual([...new Set(disk.asked)].toSorted());
    }
  });
});

describe('the three passes', () => {
  it('tell each what it can know, and all in the order of files and places', () => {
    const root = readRoot(diskOf(THREE));
    expect(told(root.problems)).toEqual(['data/thua.csv file-unknown']);
    const parsed = parseRoot(root, NO_MEMORY);
    const own = parsed.surveys.find(({ id }) => id === 'dat-dai-2025');
    expect(own?.loaded).toBeNull();
    expect(told(own?.problems ?? [])).toEqual([`${questions}:4 question-type-unknown`]);
    expect(told(parsed.surveys.flatMap((one) => one.problems))).toHaveLength(1);
    const { library, problems } = checkRoot(root, parsed);
    expect(library).toBeNull();
    expect(told(problems)).toEqual([
      `${other}:8 topic-unknown`,
      `${questions}:4 question-type-unknown`,
      'data/thua.csv file-unknown',
    ]);
  });

  it('give the cell of a spreadsheet the row that it has there', () => {
    const texts = spoilt(
      [questions, 'Thông tin chung', '"Thông tin\nchung"'],
      [questions, 'integer', 'interger'],
    );
    const { problems } = loadFrom(diskOf(texts));
    expect(problems.map(({ file, line, row }) => [file, line, row])).toEqual([[questions, 5, 4]]);
  });
});

describe('a memory', () => {
  it('spares the surveys that nobody touched', () => {
    const memory = keepMemory();
    const first = loadFrom(diskOf(siteTexts()), memory);
    const again = diskOf(siteTexts());
    expect(loadFrom(again, memory)).toEqual(first);
    const ofSurveys = (asked: readonly string[]) =>
      asked.filter((path) => /^(?:content|data)\/surveys\/.*[^/]$/u.test(path));
    expect(ofSurveys(again.asked)).toEqual([]);
    const changed = diskOf(spoilt([questions, 'integer', 'interger']));
    expect(loadFrom(changed, memory).library).toBeNull();
    const read = ofSurveys(changed.asked);
    expect(read).toContain(questions);
    expect(read.every((path) => path === page || path.startsWith(`${data}/`))).toBe(true);
  });
});

describe('a folder that may not be opened', () => {
  it('is told, and so is every file that must be in it, but not as missing', () => {
    const open = diskOf(siteTexts());
    const disk: Disk = {
      list: (folder) => (folder === 'data' ? 'permission' : open.list(folder)),
      bytes: (file) => (/^data\/[^/]+$/u.test(file) ? 'permission' : open.bytes(file)),
    };
    const { library, problems } = loadFrom(disk);
    expect(library).toBeNull();
    expect(told(problems)).toEqual([
      'data folder-unreadable',
      ...['documents', 'localities', 'series-breaks', 'series', 'synonyms', 'topics'].map(
        (name) => `data/${name}.csv file-unreadable`,
      ),
    ]);
  });
});
