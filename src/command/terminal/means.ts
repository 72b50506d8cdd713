import { fileURLToPath } from 'node:url';
import { type Cache, codeDigest, NO_CACHE, openCache } from '../../cache/index.ts';
import type { Effects } from './effects.ts';
import type { Options } from './options.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** With what a command works that makes much. */
interface Means {
  readonly cache: Cache;
  readonly workers: number;
}

/** What earlier runs made, but for `--no-cache`, and how many threads there may be. */
export function meansOf(options: Pick<Options<'no-cache'>, 'flag'>, effects: Effects): Means {
  const { cache, workers = 1 } = effects;
  const isKept = cache !== undefined && !options.flag('no-cache');
  return { cache: isKept ? cacheIn(cache, effects) : NO_CACHE, workers };
}

/** Without the digest of the program nothing can be told apart from what another version made. */
function cacheIn(folder: string, { now }: Effects): Cache {
  try {
    return openCache(folder, codeDigest(PROJECT), now);
  } catch {
    return NO_CACHE;
  }
}

/** How the option is explained. */
export const NO_CACHE_HELP = {
  usage: '--no-cache',
  vi: 'làm lại mọi thứ, không dùng kết quả đã giữ của lần chạy trước (trong .cache/dlxh)',
  en: 'make everything anew, without what earlier runs left in .cache/dlxh',
};
