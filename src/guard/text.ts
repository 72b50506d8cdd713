import type { Text } from 'mdast';
import { problem, type Problem } from '../problem/index.ts';
import { placeAt } from './position.ts';

const PERCENTAGE = /\d+(?:[.,]\d+)?\s*(?:[%％﹪]|(?:điểm\s+)?phần\s+trăm)/gu;
const SUSPECT = /[%％﹪\t•●▪◦]|phần\s+trăm|\[(?:\^|cần viết)|^#/mu;
/** Signs of a word processor at the beginning of a line, and tabs between words. */
const PASTED = [
  ['heading', /^#{1,6}(?=[^\S\n\t ]|[^#\s])/gmu],
  ['bullet', /^[•●▪◦][^\S\n]*/gmu],
  ['table', /^[^\n\t•●▪◦][^\n\t]*\t[^\n]*$/gmu],
] as const;
/** A passage that `dlxh new` left to be written: `[cần viết: …]`. */
const GAP = /\[cần viết[^\]]*\]?/gu;
const FOOTNOTE = /\[\^[^\]\s]+\]/g;

/**
 * Percentages typed by hand, footnotes that lead nowhere, and passages that are still to be written. Looks at the text as written, so that the columns are
 * those of the file.
 */
export function guardText(
  node: Text,
  around: { readonly file: string; readonly source: string; readonly quoted: boolean },
): Problem[] {
  const { file, source, quoted } = around;
  if (!SUSPECT.test(node.value)) return [];
  const start = node.position?.start.offset ?? 0;
  const written = source.slice(start, node.position?.end.offset ?? start);
  const places = (pattern: RegExp) =>
    [...written.matchAll(pattern)].map((match) => ({
      file,
      ...placeAt(source, start + match.index),
      seen: match[0],
    }));
  const percentages = quoted ? [] : places(PERCENTAGE);
  return [
    ...percentages.map((place) => problem('prose-percentage', place, { binding: null })),
    ...places(GAP).map((place) => problem('prose-gap', place, {})),
    ...PASTED.flatMap(([kind, pattern]) =>
      places(pattern)
        .slice(0, 1)
        .map((place) => problem('prose-pasted', place, { kind })),
    ),
    ...places(FOOTNOTE).map((place) => problem('prose-footnote-missing', place, {})),
  ];
}
