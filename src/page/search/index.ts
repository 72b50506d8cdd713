/** The records that the search index is made of, and the pages of search and comparison. */

export { seriesNotes } from './compare-page.ts';
export { searchFilters, searchPage } from './page.ts';
export { searchRecords } from './records.ts';
