import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Mutant } from './mutants.ts';

/** A mutant that no test can tell from the code, with the reason. */
const EquivalentSchema = z.strictObject({
  /** The name of its file, without the folder, which may change. */
  file: z.string(),
  /** The line on which the changed piece begins; lines may move. */
  source: z.string(),
  from: z.string(),
  to: z.string(),
  why: z.string().min(20),
});

export type Equivalent = z.output<typeof EquivalentSchema>;

/** The list of equivalent mutants. */
export const readEquivalents = (path: string): readonly Equivalent[] =>
  z.array(EquivalentSchema).parse(JSON.parse(readFileSync(path, 'utf8')));

/** Whether a mutant is this one; blanks do not count, for they change with the width of lines. */
export const isEquivalent = (mutant: Mutant, one: Equivalent): boolean =>
  (['source', 'from', 'to'] as const).every((part) => plain(mutant[part]) === plain(one[part])) &&
  basename(mutant.file) === one.file;

const plain = (text: string): string => text.replace(/\s+/g, '');
