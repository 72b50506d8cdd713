import { formatShare, showsAsZero, type Lang } from '../format/format.ts';
import { wordsOf } from './words.ts';

const UNIT = 0.001;

/** A share in a sentence: what would read as 0,0% is "dưới 0,1%". */
export function shareInWords(share: number, lang: Lang): string {
  if (!showsAsZero(share)) return formatShare(share, lang);
  return wordsOf(lang).describe.below(formatShare(UNIT, lang));
}
