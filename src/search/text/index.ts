/**
 * Words as the search knows them: syllables folded and with their accents, document numbers, stop words, near words,
 * and the spelling that the full-text engine understands.
 */

export {
  documentNumbersIn,
  numberParts,
  numberRuns,
  numberSpelling,
  numberTerms,
  partsOf,
} from './document-number.ts';
export { decodeSearchText, encodeSearchText } from './encode.ts';
export { type ExcerptPart, excerptParts } from './excerpt.ts';
export { nearWords } from './near-words.ts';
export { stopWords } from './stop-words.ts';
export { keysOf, type Syllable, syllablesOf, type Word, wordsOf } from './syllable.ts';
