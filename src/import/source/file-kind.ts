import type { ForeignKind } from '../../problem/index.ts';
import { findUtf16 } from '../../table/index.ts';

/** What a file is by its first bytes and, for archives, by the names within. */
type FileKind = 'xlsx' | 'csv' | 'sav' | ForeignKind;

const ZIP = /^PK\x03\x04/u;
const OLE = /^\xd0\xcf\x11\xe0/u;
/** The name of the stream that holds a workbook with a password, in UTF-16. */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
const LOOKED_AT = 4096;

/**
 * Tells a file's kind, whatever its name says.
 *
 * @example
 * findFileKind(new TextEncoder().encode('$FL2…')); // 'sav'
 */
export function findFileKind(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, LOOKED_AT));
  if (ZIP.test(head)) return zipKind(bytes);
  if (OLE.test(head)) return latin(bytes).includes(ENCRYPTED) ? 'encrypted' : 'xls';
  if (head.startsWith('$FL2')) return 'sav';
  if (head.startsWith('$FL3')) return 'sav-zlib';
  if (head.startsWith('%PDF')) return 'pdf';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|\?xml)/iu.test(head)) return 'html';
  if (findUtf16(bytes) !== null) return 'csv';
  // Text has no bytes like these.
  return /[\x01-\x08\x0e-\x1a\x1c-\x1f]/u.test(head) ? 'unknown' : 'csv';
}

/** Names of an archive's entries stand unpacked, in its local headers and its directory. */
function zipKind(bytes: Uint8Array): FileKind {
  const text = latin(bytes);
  if (text.includes('xl/workbook')) return 'xlsx';
  if (text.includes('word/document')) return 'word';
  if (text.includes('opendocument')) return 'ods';
  return text.includes('[Content_Types].xml') ? 'broken' : 'zip';
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
