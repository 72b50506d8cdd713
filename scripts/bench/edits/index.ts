/** Random edits of a root folder, and whether a build that remembers gives the same bytes as one that does not. */

export { benchEdits, isSame } from './bench.ts';
export { tryEdit } from './try-edit.ts';
export { differing } from './trees.ts';
