import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spoil } from '../command/copy.fixture.ts';

/** One attack on the fixture site: what it is, how it is done, and every Problem it must give, as `file:line code`. */
export type Attack = readonly [string, (root: string) => void, readonly string[]];

export const survey = 'content/surveys/dat-dai-2025.mdx';
export const data = 'data/surveys/dat-dai-2025';
export const page = 'content/pages/gioi-thieu.mdx';
export const weekly = 'content/briefings/tuan-45-2026.mdx';
export const table = 'data/briefings/tuan-45-2026/phan-anh.csv';

/** Puts a text or bytes in the place of a file. */
export const write =
  (file: string, text: string | Uint8Array) =>
  (root: string): void => {
    writeFileSync(join(root, file), text);
  };
/** Gives a file another name. */
export const move =
  (from: string, to: string) =>
  (root: string): void => {
    renameSync(join(root, from), join(root, to));
  };
/** Replaces a part of a file. */
export const change = (file: string, from: string | RegExp, to: string) => (root: string) => {
  spoil(root, file, from, to);
};
/** Puts a folder in the place of a file. */
export const folderAt = (file: string) => (root: string) => {
  rmSync(join(root, file), { recursive: true, force: true });
  mkdirSync(join(root, file));
};
/** Puts a link in the place of a file or folder. */
export const linkAt = (file: string, target: string) => (root: string) => {
  rmSync(join(root, file), { recursive: true, force: true });
  symlinkSync(target, join(root, file));
};
