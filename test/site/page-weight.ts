import { globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBuilt } from './read-built.ts';

/** What a page makes a reader fetch, in bytes gzipped file by file, and what it makes a browser hold. */
export interface PageWeight {
  /** From the folder of the site, without `index.html`. */
  readonly path: string;
  readonly html: number;
  /** Style sheets that a screen needs. */
  readonly css: number;
  /** Scripts that load with the page, what they import included; not those that wait for a click. */
  readonly script: number;
  readonly elements: number;
  /** Whether it has buttons that take a chart along. */
  readonly takes: boolean;
}

/** Weighs every page of a built site that is served under `base`. */
export function pageWeights(folder: string, base: string): readonly PageWeight[] {
  const files = globSync('**/*.html', { cwd: folder }).toSorted();
  return files.map((file) => {
    const html = readBuilt(folder, file);
    return {
      path: file.replace(/index\.html$/u, ''),
      html: zipped(html),
      css: weightOf(folder, sheetsOf(html, base)),
      script: weightOf(folder, scriptsOf(folder, html, base)) + inlineOf(html),
      elements: html.match(/<[a-z]/giu)?.length ?? 0,
      takes: html.includes('data-take-as'),
    };
  });
}

/** The number of files in a folder and below it. */
export const filesIn = (folder: string, path: string): number =>
  globSync('**/*.*', { cwd: join(folder, path) }).length;

const zipped = (text: string): number => gzipSync(text).length;

const weightOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + zipped(readBuilt(folder, file)), 0);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1];

function sheetsOf(html: string, base: string): readonly string[] {
  const links = html.match(/<link [^>]*rel="stylesheet"[^>]*>/gu) ?? [];
  return links
    .filter((link) => attribute(link, 'media') !== 'print')
    .map((link) => (attribute(link, 'href') ?? '').slice(base.length));
}

function scriptsOf(folder: string, html: string, base: string): readonly string[] {
  const found = (html.match(/<script [^>]*src="[^>]*>/gu) ?? []).map((tag) =>
    (attribute(tag, 'src') ?? '').slice(base.length),
  );
  const all = new Set(found);
  // A set is walked to its end, what is added on the way included.
  for (const file of all)
    for (const one of importsOf(readBuilt(folder, file)))
      all.add(posix.join(posix.dirname(file), one));
  return [...all];
}

const importsOf = (script: string): readonly string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+)"/gu)].map(([, file = '']) => file);

const inlineOf = (html: string): number =>
  [...html.matchAll(/<script(?![^>]* src=)[^>]*>(.+?)<\/script>/gsu)].reduce(
    (sum, [, text = '']) => sum + zipped(text),
    0,
  );
