import { type EngineModule, openEngine, type SiteSearch } from '../site/index.ts';
import { fetchIndex } from './fetch-index.ts';
import { ENGINE_FOLDER } from '../index/index.ts';
import type { Member } from '../../report.ts';
import { once } from './once.ts';

/** How long a member may take for one answer, in milliseconds. */
const PATIENCE = 3000;

/**
 * Opens a member's search from its server: its files, read by our scripts.
 *
 * @param script loads our own engine's script
 */
export async function openMember(
  { url }: Member,
  script: () => Promise<EngineModule>,
): Promise<SiteSearch> {
  const { index, entry } = await fetchIndex(url, PATIENCE);
  const engine = once(async () => {
    const { createInstance } = await script();
    const opened = await inTime(openEngine(createInstance, url + ENGINE_FOLDER, url, entry.parts));
    return {
      search: async (...question: Parameters<typeof opened.search>) => {
        const { results, filters } = await inTime(opened.search(...question));
        const timed = results.map((result) => ({ ...result, data: () => inTime(result.data()) }));
        return { results: timed, filters };
      },
    };
  });
  return { index, engine };
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, fail) => {
    timer = window.setTimeout(() => {
      fail(new Error(`no answer in ${String(PATIENCE)} ms`));
    }, PATIENCE);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
