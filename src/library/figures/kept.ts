import { type Cache, pack, unpack } from '../../cache/index.ts';
import type { Problem } from '../../problem/index.ts';
import type { SurveyReport } from '../../report.ts';
import { shelved } from './shelved.ts';

/** What the data of one survey give to its report, after disclosure. */
export interface Figures extends Pick<
  SurveyReport,
  'questions' | 'design' | 'results' | 'tests' | 'comparisons' | 'notes'
> {
  /** Rows of responses.csv; 0 where there is none. */
  readonly rows: number;
}

const KIND = 'figures';

/** Figures as bytes; `unpackFigures` gives back equal ones. */
export const packFigures = (figures: Figures): Uint8Array => pack(figures);

/** The figures that were packed; null where the bytes are none. */
export function unpackFigures(bytes: Uint8Array): Figures | null {
  try {
    const value = unpack(bytes);
    return isFigures(value) ? value : null;
  } catch {
    return null;
  }
}

/** What the cache has under the digest of a survey's data. */
export function recallFigures(cache: Cache, digest: string): Figures | null {
  const bytes = cache.get(KIND, digest);
  return bytes === null ? null : openFigures(bytes);
}

/** Figures of bytes, whose long lists are unpacked when they are asked for; null where the bytes are none. */
export function openFigures(packed: Uint8Array): Figures | null {
  const figures = unpackFigures(packed);
  if (figures === null) return null;
  return shelved(figures, () => {
    const again = unpackFigures(packed);
    if (again === null) throw new Error('packed figures cannot be unpacked');
    return again;
  });
}

/**
 * Keeps figures, but not those of data that a Problem is told of: it would be told no more, and it may quote an answer, which
 * must not be in a cache.
 *
 * @param packed the same figures as bytes
 */
export function keepFigures(
  cache: Cache,
  digest: string,
  packed: Uint8Array,
  problems: readonly Problem[],
): void {
  if (problems.length === 0) cache.put(KIND, digest, packed);
}

const LISTS: readonly (keyof Figures)[] = ['questions', 'results', 'tests', 'comparisons'];

function isFigures(value: object): value is Figures {
  const fields = new Map(Object.entries(value));
  return (
    LISTS.every((name) => Array.isArray(fields.get(name))) &&
    typeof fields.get('design') === 'object' &&
    fields.get('notes') instanceof Map &&
    typeof fields.get('rows') === 'number'
  );
}
