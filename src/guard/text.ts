import type { Text } from 'mdast';
import { problem, type Problem } from '../problem/index.ts';
import { placeAt } from './position.ts';

const PERCENTAGE = /\d+(?:[.,]\d+)?\s*(?:[%％﹪]|phần\s+trăm)/gu;
const SUSPECT = /[%％﹪]|phần\s+trăm|\[(?:\^|cần viết)/u;
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
    ...places(FOOTNOTE).map((place) => problem('prose-footnote-missing', place, {})),
  ];
}
