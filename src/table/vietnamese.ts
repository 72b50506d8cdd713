const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const MARKS = '“”‘’–—…•₫°²³×÷±«»€§©™½\u00a0';

const FOREIGN = new RegExp(`[^\\t\\n\\r -~${LETTERS}${LETTERS.toUpperCase()}${MARKS}]`, 'u');

/** `ă` without its tone never ends a syllable; Western `ã` read as windows-1258 does (`xã` → `xă`). */
const OPEN_BREVE = /ă(?!\p{L})/iu;

/**
 * Whether a text holds nothing but Vietnamese letters and everyday marks, so that a guessed code page may be believed.
 * Precondition: NFC. A tone that stands on no vowel, a control character or a foreign letter speaks against it.
 *
 * @example
 * isPlausibleVietnamese('Hài lòng'); // true
 * isPlausibleVietnamese('§µ N½ng'); // false
 */
export function isPlausibleVietnamese(text: string): boolean {
  return !FOREIGN.test(text) && !OPEN_BREVE.test(text);
}
