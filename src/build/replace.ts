import { filesBelow } from '../disk/index.ts';
import type { CliWords } from '../words/index.ts';
import { clearLeftovers, openStaging } from './swap.ts';

/** How a site is made and put in place. */
interface Making {
  /** Writes the site into an empty folder and gives the faults of it. */
  readonly write: (fresh: string) => Promise<readonly string[]>;
  /** Runs the swap. */
  readonly swap: (swap: () => void) => Promise<void>;
}

/** Who is told what went wrong, and the clock. */
interface Witness {
  readonly words: Pick<CliWords, 'auditFailed' | 'untouched'>;
  readonly effects: { readonly err: (text: string) => void; readonly now: () => number };
}

/**
 * Makes a site beside the old one and swaps it in; whatever goes wrong, the old one stays, and that is said.
 *
 * @returns the number of its pages, or null when it has faults
 * @throws what the making throws
 */
export async function replaceSite(
  out: string,
  { words, effects }: Witness,
  { write, swap }: Making,
): Promise<number | null> {
  try {
    const staging = openStaging(out);
    try {
      const faults = await write(staging.fresh);
      if (faults.length > 0) {
        [words.auditFailed(faults.length), ...faults, words.untouched(out)].forEach(effects.err);
        return null;
      }
      const pages = filesBelow(staging.fresh).filter((file) => file.endsWith('.html')).length;
      await swap(staging.swap);
      return pages;
    } finally {
      staging.clear();
      clearLeftovers(out, effects.now());
    }
  } catch (error) {
    effects.err(words.untouched(out));
    throw error;
  }
}
