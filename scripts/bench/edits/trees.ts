import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../../src/disk/index.ts';

/** The files of two folders that are not the same, byte for byte, or that one of them lacks. */
export function differing(one: string, other: string): readonly string[] {
  const files = new Set([...filesBelow(one), ...filesBelow(other)]);
  return [...files].filter((file) => !bytesIn(one, file).equals(bytesIn(other, file))).sort();
}

/** A file that is not there is told apart from an empty one. */
function bytesIn(folder: string, file: string): Buffer {
  try {
    return Buffer.concat([Buffer.from([1]), readFileSync(join(folder, file))]);
  } catch {
    return Buffer.alloc(0);
  }
}
