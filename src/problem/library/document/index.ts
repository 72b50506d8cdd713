/** Problems of documents that reports cite, against their register. */

export { documentDate } from './date.ts';
export { documentSpelling } from './spelling.ts';
export { documentUnknown } from './unknown.ts';
export { documentUnlisted } from './unlisted.ts';
