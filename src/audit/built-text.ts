import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';

const TEXT = /\.(?:html|xml|json|csv|txt|js|css|svg|webmanifest)$/iu;
/** Packed files of the search: the engine's, and our own. */
const ENGINE = /^pagefind\/|^tim-kiem\/chi-muc\//u;

/** The workbooks that are published: one a survey. */
export const WORKBOOK = /^khao-sat\/[^/]+\/results\.xlsx$/u;

/** All text of a built file, also what the search engine and spreadsheets compress; null where a file holds none. */
export function builtText(folder: string, file: string): string | null {
  if (!TEXT.test(file) && !ENGINE.test(file) && !WORKBOOK.test(file)) return null;
  const bytes = readFileSync(join(folder, file));
  if (WORKBOOK.test(file)) {
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
  }
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}
