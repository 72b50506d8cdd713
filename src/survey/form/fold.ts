/**
 * A name without accents, case, spaces and punctuation, for comparing what people type: "Họ và tên" → "hovaten".
 *
 * @example
 * foldName('Số điện-thoại'); // 'sodienthoai'
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
