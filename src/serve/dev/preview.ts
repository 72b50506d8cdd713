import { keepMemory, loadLibrary } from '../../library/index.ts';
import type { Problem } from '../../problem/index.ts';
import { siteOf } from '../../release/index.ts';
import type { Site } from '../../report.ts';

/** A library being edited: what can be shown of it, and what stands in the way of its newest state. */
export interface Preview {
  /** Of the last state without a Problem, drafts and reports to come included; null until there was one. */
  readonly site: Site | null;
  /** Of the newest state. */
  readonly problems: readonly Problem[];
}

/**
 * Looks at the folder again each time it is called. A mistake leaves the last good site in place and lists its Problems.
 *
 * @param now the moment, ISO with offset
 */
export function previewOf(root: string, now: () => string): () => Preview {
  const memory = keepMemory();
  let site: Site | null = null;
  return () => {
    const { library, problems } = loadLibrary(root, memory);
    if (library !== null) site = siteOf(library, 'internal', now());
    return { site, problems };
  };
}
