import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesBelow } from '../../disk/index.ts';

const TEXT = /\.(?:css|js)$/u;
/** A smaller file comes in one packet as it is. */
const FEWEST_BYTES = 1024;

/**
 * Writes beside every script and style its smaller forms, `.br` and `.gz`, as small as can be: a server hands them out as they are,
 * and compresses nothing while readers wait.
 */
export function compressAssets(folder: string): void {
  for (const file of filesBelow(folder).filter((name) => TEXT.test(name))) {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    if (bytes.length < FEWEST_BYTES) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(bytes));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
