import type { Synonym } from '../register/register.ts';

const CURLY_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb]/gu;
const WORD_EDGE = '(?<![\\p{L}\\p{N}.])';

/**
 * What a person typed, cleaned: NFC, straight quotes, single spaces.
 *
 * @example
 * cleanQuery('  “đất   đai” '); // '"đất đai"'
 */
export function cleanQuery(input: string): string {
  return input.normalize('NFC').replace(CURLY_QUOTES, '"').replace(/\s+/gu, ' ').trim();
}

/**
 * The searches that one query stands for, best first: its words side by side, its words anywhere on a page,
 * and the same with abbreviations written out (or full names abbreviated).
 *
 * @param synonyms pairs of data/synonyms.csv
 * @returns at most six searches, none twice; nothing for an empty query
 *
 * @example
 * searchesOf('điều tra DLXH', [{ short: 'DLXH', full: 'dư luận xã hội' }]);
 * // ['"điều tra DLXH"', '"điều tra dư luận xã hội"', 'điều tra DLXH', 'điều tra dư luận xã hội']
 */
export function searchesOf(input: string, synonyms: readonly Synonym[]): readonly string[] {
  const query = cleanQuery(input);
  if (query === '') return [];
  const spellings = [query, ...synonyms.flatMap((pair) => respell(query, pair))].slice(0, 3);
  const phrases = spellings
    .filter((one) => one.includes(' ') && !one.includes('"'))
    .map((one) => `"${one}"`);
  return [...new Set([...phrases, ...spellings])];
}

function respell(query: string, { short, full }: Synonym): readonly string[] {
  return [replaceWord(query, short, full), replaceWord(query, full, short)].filter(
    (one) => one !== query,
  );
}

function replaceWord(text: string, from: string, to: string): string {
  const escaped = from.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return text.replace(new RegExp(`${WORD_EDGE}${escaped}(?![\\p{L}\\p{N}])`, 'giu'), () => to);
}
