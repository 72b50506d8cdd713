import { decodeSearchText } from './encode.ts';

/** A run of an excerpt, marked where it matched. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  amp: '&',
  nbsp: ' ',
};

/**
 * The engine's excerpt (HTML with `<mark>`) as plain runs, in readers' spelling; never to be used as HTML.
 *
 * @example
 * excerptParts('thu hồi <mark>d\u0335ất</mark>'); // [{ text: 'thu hồi ', marked: false }, { text: 'đất', marked: true }]
 */
export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split(/<\/?mark>/u)
    .map((run, at) => ({ text: plain(run), marked: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function plain(html: string): string {
  const text = html.replace(
    /&(#?\w+);/gu,
    (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
  );
  return decodeSearchText(text);
}
