import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../../src/library/index.ts';
import { formatProblem } from '../../src/problem/sentence/index.ts';
import type { Problem } from '../../src/problem/index.ts';
import type { Case } from './case.ts';

/**
 * How a mutation was met: a Problem at its very cell or column, on its line, in its file, or one elsewhere that names what was
 * put in; right data all the same; or data that changed without a word.
 */
export type Verdict =
  'exact' | 'line' | 'file' | 'named' | 'elsewhere' | 'right' | 'silent' | 'crash';

/** A case, how it was met, and in how many milliseconds. */
export interface Judged {
  readonly case: Case;
  readonly verdict: Verdict;
  readonly milliseconds: number;
}

/** Judges cases one after the other in a copy of the fixture site, putting each file back. */
export function judge(cases: readonly Case[], root: string): readonly Judged[] {
  const sound = fingerprint(loadLibrary(root).library);
  return cases.map((one) => {
    const path = join(root, one.file);
    const before = readFileSync(path);
    writeFileSync(path, one.content);
    const start = performance.now();
    try {
      const { library, problems } = loadLibrary(root);
      const milliseconds = performance.now() - start;
      const same = fingerprint(library) === sound;
      return { case: one, verdict: verdictOf(one, problems, same), milliseconds };
    } catch {
      return { case: one, verdict: 'crash', milliseconds: performance.now() - start };
    } finally {
      writeFileSync(path, before);
    }
  });
}

function verdictOf(one: Case, problems: readonly Problem[], same: boolean): Verdict {
  if (problems.length === 0) return same ? 'right' : 'silent';
  const here = problems.filter(({ file }) => file === one.file);
  // A Problem of the whole file is at the place of a mistake that is the whole file's.
  if (one.line === null) return here.length > 0 ? 'exact' : 'elsewhere';
  const onLine = here.filter(({ line }) => line === one.line);
  if (onLine.some(({ column }) => column === one.column)) return 'exact';
  if (onLine.length > 0) return 'line';
  if (here.length > 0) return 'file';
  const name = one.file.slice(one.file.lastIndexOf('/') + 1);
  const names = problems.every((each) => {
    const text = formatProblem(each, 'vi');
    return text.includes(one.put) || text.includes(name);
  });
  return names ? 'named' : 'elsewhere';
}

/** All that a library says, as a text; positions of the prose aside. */
function fingerprint(library: unknown): string {
  return JSON.stringify(library, (key, value: unknown) => {
    if (['typed', 'elements', 'line'].includes(key)) return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
