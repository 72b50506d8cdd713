import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a built site as text. */
export const readBuilt = (folder: string, file: string): string =>
  readFileSync(join(folder, file), 'utf8');
