/**
 * A text in quotation marks; those within it become single ones, so that it is seen where it ends.
 *
 * @example quoted('Tán thành “bỏ hồ sơ giấy”?') // '“Tán thành ‘bỏ hồ sơ giấy’?”'
 */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
