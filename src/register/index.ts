/** The shared lists: localities in time, topics, series, documents, synonyms. */

export { firstDay } from './date.ts';
export { dateAfter, documentKey } from './document-number.ts';
export {
  isInForce,
  localityAt,
  localityMeant,
  localityName,
  localityNamed,
  predecessors,
  successors,
} from './locality.ts';
export { mixedIn } from './mixed-provinces.ts';
export { parseExceptions } from './parse-exceptions.ts';
export { parseRegisters } from './parse.ts';
export type { Locality, Registers, Series, SeriesBreak, Topic } from './register.ts';
