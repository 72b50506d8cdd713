/**
 * A `Site` becomes a folder of files: pages, pictures, search index; then the swap that leaves either the old site or
 * the new one, whole.
 */

export { writeCards } from './cards.ts';
export { writeHeadingIndex } from './heading-index.ts';
export { outFolder } from './out-folder.ts';
export { writePages } from './pages.ts';
export { replaceSite } from './replace.ts';
export { indexSite } from './full-text/index.ts';
export { secretsOf } from './secrets.ts';
export { isOfShard, parseShard, type Shard } from './shard.ts';
