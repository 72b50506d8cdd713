import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** In the folder of a program: what renders pages. */
export const BUNDLE = 'pages';
/** What browsers load. */
export const ASSETS = 'assets';
/** Which style sheets each page has. */
export const SHEETS = 'sheets.json';
/** The digest of every other file, without which a program is not whole. */
export const WHOLE = 'whole.json';

/** The style sheets of each page, as Astro orders them. */
export type Sheets = readonly { readonly page: string; readonly styles: readonly unknown[] }[];

/** The file that a bundle is entered by. */
export function entryOf(folder: string): string {
  const name = readdirSync(join(folder, BUNDLE)).find((file) => file.startsWith('prerender-entry'));
  if (name === undefined) throw new Error(`no entry of the bundle: ${folder}`);
  return join(folder, BUNDLE, name);
}
