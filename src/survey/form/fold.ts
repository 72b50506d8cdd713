import { fold } from '../../format/index.ts';

/**
 * A name without accents, case, spaces and punctuation, for comparing what people type: "Họ và tên" → "hovaten".
 *
 * @example
 * foldName('Số điện-thoại'); // 'sodienthoai'
 */
export function foldName(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
