import type { TypedFigure } from '../prose/index.ts';
import { placeAt } from './position.ts';

const NUMBER = String.raw`(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?`;
const PATTERNS: readonly (readonly [TypedFigure['kind'], RegExp])[] = [
  ['percent', /\d+(?:[.,]\d+)?\s*(?:[%％﹪]|phần\s+trăm)/gu],
  ['count', new RegExp(`${NUMBER}\\s+(?:người|phiếu|lượt|hộ|cử tri|ý kiến)(?!\\p{L})`, 'gu')],
  [
    'document',
    /(?<![\p{L}\d/.-])\d{1,5}\s?(?:\/\s?\d{4}\s?)?[-–/]\s?\p{Lu}[\p{L}\d]{0,7}(?:\s?[-–/]\s?\p{Lu}[\p{L}\d]*)*(?![\p{L}\d])/gu,
  ],
];

/** Where a clause ends: a sign followed by a space, or an empty line. A comma between digits is a decimal's. */
const END = /[.;:,!?](?=\s)|\n\s*\n/gu;
const LONGEST_AFTER = 60;

/**
 * The figures and numbers of documents in a text of the prose, with the clauses around them.
 *
 * @param source the whole file; `start` and `end` bound the text within it
 */
export function findTypedFigures(
  source: string,
  start: number,
  end: number,
  quoted: boolean,
): readonly TypedFigure[] {
  const written = source.slice(start, end);
  if (!/\d/.test(written)) return [];
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...written.matchAll(pattern)].map(({ 0: seen, index }) => {
      const at = start + index;
      const after = source.slice(at + seen.length, at + seen.length + LONGEST_AFTER);
      const place = placeAt(source, at);
      return { kind, seen, clause: clauseAt(source, at), after, ...place, quoted };
    }),
  );
}

function clauseAt(source: string, at: number): string {
  const paragraph = source.lastIndexOf('\n\n', at) + 1;
  const ends = [...source.slice(paragraph, at + 1000).matchAll(END)].map(
    ({ index }) => paragraph + index,
  );
  const from = ends.findLast((end) => end < at) ?? paragraph - 1;
  const to = ends.find((end) => end >= at) ?? at + 1000;
  return source
    .slice(from + 1, to)
    .replace(/<[^>]*>|[*_`[\]]/g, ' ')
    .trim();
}
