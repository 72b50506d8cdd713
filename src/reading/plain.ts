/**
 * A printed text as it is told from others: without capitals, spare blanks and other spellings of the same letters.
 *
 * @example plain('  Giới TÍNH ') // 'giới tính'
 */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
