import { wholeFile, type Change, type MendKind } from './change.ts';

/** What is wrong with a file as a whole, told from its bytes: encoding, byte order mark, line endings, decomposed letters. */
export function wholeFileChanges(bytes: Uint8Array, file: string): readonly Change[] {
  const text = asUtf8(bytes);
  const kinds: MendKind[] = [];
  if (text === null || bytes.includes(0)) kinds.push('encoding');
  else {
    if (text.startsWith('\ufeff')) kinds.push('bom');
    if (text.includes('\r')) kinds.push('line-ends');
    if (text !== text.normalize('NFC')) kinds.push('nfc');
  }
  return kinds.map((kind) => wholeFile(file, kind));
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
