/** What a file really is when it is no CSV whatever its name says. */
type BinaryKind = 'zip' | 'xls' | 'pdf' | 'html' | 'lfs';

const MAGIC: readonly (readonly [BinaryKind, RegExp])[] = [
  ['zip', /^PK\x03\x04/],
  ['xls', /^\xd0\xcf\x11\xe0/],
  ['pdf', /^%PDF/],
  ['lfs', /^version https:\/\/git-lfs\.github\.com\//],
  ['html', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|\?xml)/i],
];

/**
 * The kind of a workbook, PDF or web page saved under the name of a CSV, told by its first bytes; null for anything else.
 *
 * @example
 * findBinaryKind(new TextEncoder().encode('%PDF-1.7')); // 'pdf'
 */
export function findBinaryKind(bytes: Uint8Array): BinaryKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  return MAGIC.find(([, magic]) => magic.test(head))?.[0] ?? null;
}
