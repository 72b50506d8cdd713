import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Cache, digestOf, openFacts } from '../../cache/index.ts';
import { fileReader, filesBelow } from '../../disk/index.ts';
import { enginePageOf, marksOf, type Marks, searchedOf, yearOf } from './searched.ts';

/** A page that the engine indexes, with the pages below it that are parts of it. */
export interface SearchedPage {
  readonly file: string;
  /** Files. */
  readonly below: readonly string[];
}

/** What decides where a page lies in the index, and whether it must be indexed again. */
export interface ScannedPage extends SearchedPage {
  readonly year: string;
  /** Of all that the engine is handed. */
  readonly digest: string;
}

type Scan = Pick<ScannedPage, 'year' | 'digest'>;

const KIND = 'search-page';

/** The pages of a site that mark what is to be searched; those that mark a part are searched with the page above them. */
export function scanPages(folder: string, cache: Cache): readonly ScannedPage[] {
  const marks = openFacts(cache, KIND, 'marks', isMarks);
  const scans = openFacts(cache, KIND, 'scans', isScan);
  const bytesOf = fileReader();
  const files = filesBelow(folder)
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const bytes = bytesOf(join(folder, file));
      const digest = hash('sha256', bytes);
      return { file, digest, ...marks.of(digest, () => marksOf(bytes.toString('utf8'))) };
    });
  const parts = files.filter(({ part }) => part);
  const below = Map.groupBy(parts, ({ file }) => dirname(dirname(file)));
  const pages = files
    .filter(({ whole }) => whole)
    .map(({ file, digest }): ScannedPage => {
      const own = below.get(dirname(file)) ?? [];
      const page = { file, below: own.map((part) => part.file) };
      const all = digestOf([file, digest, ...own.map((part) => part.digest)]);
      return { ...page, ...scans.of(all, () => scan(folder, page)) };
    });
  marks.keep();
  scans.keep();
  return pages;
}

function scan(folder: string, page: SearchedPage): Scan {
  const searched = readSearched(folder, page);
  const { url, content } = enginePageOf(page.file, searched);
  return { year: yearOf(searched), digest: digestOf([url, content]) };
}

/** A searched page, read with its parts. */
export function readSearched(folder: string, { file, below }: SearchedPage): string {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return searchedOf(read(file), below.map(read));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isMarks(value: unknown): value is Marks {
  return (
    isRecord(value) && typeof value['part'] === 'boolean' && typeof value['whole'] === 'boolean'
  );
}

function isScan(value: unknown): value is Scan {
  return (
    isRecord(value) && typeof value['year'] === 'string' && typeof value['digest'] === 'string'
  );
}
