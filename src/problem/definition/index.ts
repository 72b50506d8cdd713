/**
 * What a Problem is made of: its code, severity, parameters, sentences in two languages, and its entry in the guide.
 */

export {
  defineProblem,
  given,
  type InBoth,
  type Lang,
  type Say,
  type Sentence,
  type Severity,
} from './define.ts';
export { type PlacedReading, readingList } from './reading-list.ts';
export { firstOf, perhaps } from './words.ts';
export { list } from './words.ts';
