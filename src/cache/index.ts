/**
 * What earlier builds made, by the digest of all that went into it. A missing, stale or damaged entry costs time and nothing
 * else: whoever asks makes the thing anew. Only what may be published is ever kept here, never a respondent's row.
 */

export { type Cache, NO_CACHE, openCache } from './cache.ts';
export { codeDigest } from './code.ts';
export { digestOf } from './digest.ts';
export { pack, unpack } from './pack/index.ts';
export { type Facts, openFacts } from './facts.ts';
