/**
 * What is asked: a query parsed and respelt, the state of the search page as an address, filters and their counts,
 * corrections.
 */

export { type Ask, type AskedWord, isQuoted, markWords, parseAsk, type Spelling } from './ask.ts';
export { type Chosen, type CountedValue, countValues, passes } from './counts.ts';
export { correctKeys } from './spelling.ts';
export {
  asksNothing,
  FROM,
  PARAMETERS,
  readState,
  type SearchState,
  type Sort,
  SORTS,
  TO,
} from './state.ts';
