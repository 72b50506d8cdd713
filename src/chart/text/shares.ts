import { formatShare, showsAsZero, type Lang } from '../../format/index.ts';
import type { Base } from '../../survey/index.ts';
import { digitsOf } from './digits.ts';
import { wordsOf } from './words.ts';

/** A share with the decimals that its base allows: `62,4%`, and `81%` where a source printed that. */
export function shareText(share: number, lang: Lang, base: Base): string {
  return formatShare(share, lang, digitsOf(share, 'percent', base));
}

/** A share in a sentence: what would read as 0,0% is "dưới 0,1%". */
export function shareInWords(share: number, lang: Lang, base: Base): string {
  const digits = digitsOf(share, 'percent', base);
  if (!showsAsZero(share, digits)) return formatShare(share, lang, digits);
  return wordsOf(lang).describe.below(formatShare(0.01 / 10 ** digits, lang, digits));
}
