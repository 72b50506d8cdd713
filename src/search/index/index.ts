/**
 * The heading index: what a page's record holds, how records become small packed files at build, and how these are
 * read back in a browser or from disk.
 */

export { buildIndex, type IndexFile } from './build.ts';
export {
  ENGINE_FOLDER,
  enginePart,
  type Entry,
  type Facet,
  type FacetName,
  FACETS,
  FORMAT,
  INDEX_ENTRY,
  INDEX_FOLDER,
  type PageColumns,
  type Pairs,
} from './files.ts';
export { indexedCopy, withoutFigures } from './indexed-copy.ts';
export { addNeighbours, type Neighbours } from './neighbours.ts';
export { type HeadingIndex, openIndex, pageOfUnit } from './reader.ts';
export type { PageRecord, QuestionRecord, TrendRecord } from './record.ts';
