/** The search of a built site from a folder, as `dlxh search` and the benchmarks use it. */

export { answersOf, type FoundAnswer, openSiteSearch } from './search.ts';
