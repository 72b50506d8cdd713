// U+0335, combining short stroke overlay: the engine strips it when it folds (so `dat` finds `đất`) and keeps it in the text.
const STROKE = '\u0335';

/**
 * Text as it is indexed and asked for: NFC, đ written as d + stroke. The engine folds tones and vowel marks by itself, but not đ.
 *
 * @example
 * encodeSearchText('Đất đai'); // 'D\u0335ất d\u0335ai'
 */
export function encodeSearchText(text: string): string {
  return text.normalize('NFC').replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/** The text as written again; what readers see must always pass through here. */
export function decodeSearchText(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');
}
