/**
 * Letters without tones and vowel marks; đ is a letter of its own and stays.
 *
 * @example withoutMarks('Đồng Tháp') // 'Đong Thap'
 */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Text as people type it in a hurry: lower case, without tones and vowel marks, đ as d. Old and new tone placement
 * (`hoà`, `hòa`), NFC and NFD come out the same. Length may change.
 *
 * @example fold('Đất đai, HOÀ giải') // 'dat dai, hoa giai'
 */
export function fold(text: string): string {
  return withoutMarks(text).toLowerCase().replaceAll('đ', 'd');
}

/**
 * Folded words joined by hyphens, for addresses: a–z, 0–9 and `-` only. Empty when the text has neither letter nor digit.
 *
 * @example slugify('TP. Hồ Chí Minh') // 'tp-ho-chi-minh'
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
