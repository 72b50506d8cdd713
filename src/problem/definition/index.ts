/**
 * What a Problem is made of: its code, severity, parameters, sentences in two languages, and its entry in the guide.
 */

export {
  defineProblem,
  given,
  type InBoth,
  type Say,
  type Sentence,
  type Severity,
} from './define.ts';
export { type PlacedReading, readingList } from './reading-list.ts';
export { firstOf, list, perhaps } from './words.ts';
