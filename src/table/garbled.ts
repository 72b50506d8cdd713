/** How the letters came to be wrong. */
type Garbling = 'UTF-8' | 'TCVN3' | 'VNI';

/**
 * Sequences that no Vietnamese or English text has:
 * - UTF-8 read as windows-1252 or 1258 and saved again: `Ä‘` (đ), `áº¿` (ế), `Æ°` (ư), `Ã¡` (á);
 *   `Ã` with its own space (à) counts before another space or a sign;
 *   bytes that may also follow a real `»` count only before a letter (`Nguyá»…n`), those after a real `Ã` only after a small one;
 * - TCVN3: `®` is đ, so it begins a word;
 * - VNI: `öô` is ươ.
 */
const SIGNS: readonly (readonly [Garbling, RegExp])[] = [
  [
    'UTF-8',
    /áº[\u0080-¿‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|á»(?:[\u0080-\u009f¡-¿‚ƒ„†‡ˆ‰Š‹Œ•˜™šœž]|[–—…‘’“”](?=\p{L}))|Ä[‘\u0090\u0091ƒ‚©]|Æ[¡°¯]|[ÃĂ][¡¢£¨©ª¬´µº½]|[ÃĂ]\u00a0(?=[ .,;:]|$)|(?<=\p{Ll})[ÃĂ][\u00a0\u00ad¹²³]|Å©/u,
  ],
  ['TCVN3', /(?<![\p{L}\p{N}])®[\p{L}\u00ad¨©«¬®µ¶·¸¹»¼½¾]/u],
  ['VNI', /öô/iu],
];

/**
 * How a text was garbled before it reached us, with the index of the first sign; null when it reads well.
 *
 * @example
 * findGarbling('Ä‘Æ°á»ng'); // { guess: 'UTF-8', at: 0 }
 */
export function findGarbling(
  text: string,
): { readonly guess: Garbling; readonly at: number } | null {
  for (const [guess, sign] of SIGNS) {
    const at = text.search(sign);
    if (at >= 0) return { guess, at };
  }
  return null;
}
