import { keysOf, numberSpelling, stopWords, type Word, wordsOf } from '../text/index.ts';
import { respellings } from './respell.ts';

/** A word of a query. */
export interface AskedWord {
  readonly key: string;
  readonly accent: string;
  /** As typed, in NFC. */
  readonly written: string;
  /** Whether an answer may lack it. */
  readonly stop: boolean;
  /** A year that the site has reports of: it may also be the year that a report speaks of. */
  readonly year: boolean;
}

/** One way of spelling a query. */
export type Spelling = readonly AskedWord[];

/** A query, taken apart. */
export interface Ask {
  /** NFC, straight quotes, single spaces. */
  readonly text: string;
  /** As typed first; then with abbreviations written out, or full names abbreviated. */
  readonly spellings: readonly Spelling[];
  /** Quoted parts: their words must stand side by side. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether accents were typed: then they count. */
  readonly accented: boolean;
}

/** What of a site a query is read by. */
interface AskContext {
  readonly years: ReadonlySet<string>;
  readonly synonyms: readonly (readonly [short: string, full: string])[];
}

/** More ways of spelling than this cost more than they find. */
const MOST_SPELLINGS = 4;
const CURLY_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb\u2033]/gu;
const QUOTED = /"([^"]+)"/gu;

/**
 * What a person typed, cleaned: NFC, straight quotes, single spaces.
 *
 * @example
 * cleanQuery('  “đất   đai” '); // '"đất đai"'
 */
export function cleanQuery(input: string): string {
  return input.normalize('NFC').replace(CURLY_QUOTES, '"').replace(/\s+/gu, ' ').trim();
}

/** Whether any part of a query is quoted. */
export function isQuoted(input: string): boolean {
  return cleanQuery(input).search(QUOTED) >= 0;
}

/** Takes a query apart: its words, quoted parts, years and other spellings. */
export function parseAsk(input: string, context: AskContext): Ask {
  const text = cleanQuery(input);
  const words = wordsOf(text);
  const spellings = [
    words,
    ...numberSpelling(words),
    ...respellings(words, context.synonyms),
  ].slice(0, MOST_SPELLINGS);
  return {
    text,
    spellings: spellings.map((spelling) => markWords(spelling, context.years)),
    phrases: [...text.matchAll(QUOTED)]
      .map(([, inside = '']) => keysOf(inside))
      .filter(({ length }) => length > 0),
    accented: words.some(({ key, accent }) => key !== accent),
  };
}

/** Marks stop words and years; `năm` before a year is a stop word. */
export function markWords(words: readonly Word[], years: ReadonlySet<string>): Spelling {
  const stops = stopWords(words.map(({ key }) => key));
  return words.map(({ key, accent, written }, at) => {
    const next = words[at + 1]?.key ?? '';
    const beforeYear = key === 'nam' && years.has(next);
    return { key, accent, written, stop: (stops[at] ?? false) || beforeYear, year: years.has(key) };
  });
}
