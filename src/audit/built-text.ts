import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const TEXT = /\.(?:html|xml|json|csv|txt|js|css|svg|webmanifest)$/iu;
/** Packed files of the search: the engine's, and our own. */
const ENGINE = /^pagefind\/|^tim-kiem\/chi-muc\//u;

/** The workbooks that are published: one a survey. */
export const WORKBOOK = /^khao-sat\/[^/]+\/results\.xlsx$/u;

/** Whether a file of the site holds text, by its name. */
export function holdsText(file: string): boolean {
  return TEXT.test(file) || ENGINE.test(file) || WORKBOOK.test(file);
}

/** All text of a built file as UTF-8, also what the search engine and spreadsheets compress. */
export function builtText(file: string, bytes: Uint8Array): Buffer {
  if (WORKBOOK.test(file)) {
    const parts = Object.values(unzipSync(bytes));
    return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
  }
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return packed ? gunzipSync(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
