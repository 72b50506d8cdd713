import { type Outcome, problem } from '../problem/index.ts';
import { findBinaryKind } from './binary.ts';
import { findGarbling } from './garbled.ts';
import { findUtf16 } from './utf16.ts';
import { isPlausibleVietnamese } from './vietnamese.ts';

/** Lost characters among all beyond ASCII, above which a text was never UTF-8. */
const DAMAGED_SHARE = 0.1;

/**
 * A file's bytes as text in NFC, without BOM, every line ended by `\n` alone.
 * Read as they come: UTF-8, UTF-16 (Excel's "Unicode text"), and windows-1258 where it yields nothing but Vietnamese.
 * UTF-8 with a few broken bytes is read too, with U+FFFD in their places for the caller to report.
 *
 * @returns Problems `table-not-text`, `table-encoding`.
 * @example
 * decodeText(new TextEncoder().encode('a,b\r\n'), 'a.csv').value; // 'a,b\n'
 */
export function decodeText(bytes: Uint8Array, file: string): Outcome<string> {
  const kind = findBinaryKind(bytes);
  if (kind !== null)
    return { value: null, problems: [problem('table-not-text', { file }, { kind })] };
  const utf16 = findUtf16(bytes);
  const text = utf16 === null ? decodeBytes(bytes) : decodeStrictly(bytes, utf16);
  if (text !== null) return { value: text, problems: [] };
  const guess = utf16 === null ? guessEncoding(bytes) : 'UTF-16';
  return { value: null, problems: [problem('table-encoding', { file }, { guess })] };
}

function decodeBytes(bytes: Uint8Array): string | null {
  return decodeStrictly(bytes, 'utf-8') ?? decodeLegacy(bytes) ?? decodeDamaged(bytes);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return tidy(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function decodeLegacy(bytes: Uint8Array): string | null {
  const text = tidy(new TextDecoder('windows-1258').decode(bytes));
  return isPlausibleVietnamese(text) ? text : null;
}

function decodeDamaged(bytes: Uint8Array): string | null {
  const text = tidy(new TextDecoder('utf-8').decode(bytes));
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const beyondAscii = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return lost <= beyondAscii * DAMAGED_SHARE ? text : null;
}

function guessEncoding(bytes: Uint8Array): 'TCVN3' | 'VNI' | null {
  const guess = findGarbling(new TextDecoder('windows-1252').decode(bytes))?.guess;
  return guess === 'TCVN3' || guess === 'VNI' ? guess : null;
}

function tidy(text: string): string {
  const composed = text.normalize('NFC');
  return composed.includes('\r') ? composed.replace(/\r\n?/g, '\n') : composed;
}
