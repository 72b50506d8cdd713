/** One site's search: its heading index first, its full-text engine where that does not suffice. */

export {
  type Engine,
  type EngineModule,
  type EnginePage,
  type EngineResult,
  type Searcher,
  loadEngine,
  loadEngineScript,
  openEngine,
} from './engine.ts';
export { searchSite, searchTyped, type SiteAnswer, type SiteSearch } from './site-search.ts';
