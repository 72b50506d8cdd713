/**
 * SPSS keeps texts in runs of eight bytes, and letters of Vietnamese take two or three: bytes must be put together before
 * they are decoded. Until then a byte above 127 is carried as a character of a private area, which no trimming removes.
 */
const CARRIED = 0xe000;

/** The file's bytes as the library's reader asks for them, from memory, so that the end of a broken file is an error. */
export class SavBytes {
  private readonly bytes: Buffer;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  getPosition(): number {
    return this.at;
  }

  isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  close(): void {
    this.at = this.bytes.length;
  }

  peek(length: number): Promise<Buffer> {
    return Promise.resolve(this.take(length));
  }

  read(length: number): Promise<Buffer> {
    const taken = this.take(length);
    this.at += length;
    return Promise.resolve(taken);
  }

  private take(length: number): Buffer {
    if (length < 0 || this.at + length > this.bytes.length) throw new SavBroken('unexpected end');
    return this.bytes.subarray(this.at, this.at + length);
  }
}

/** Thrown where a file ends before it should. */
export class SavBroken extends Error {}

/** Bytes as text that nothing is lost of. */
export function carryBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : CARRIED + byte)).join(
    '',
  );
}

/** The text that carried bytes stand for; Latin-1 characters, which the library makes of names, count as bytes too. */
export function decodeCarried(text: string, encoding: string): string {
  if (!/[\u0080-\uffff]/u.test(text)) return text.trim();
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);
  return decoderOf(encoding).decode(bytes).replaceAll('\0', '').normalize('NFC').trim();
}

function decoderOf(encoding: string): TextDecoder {
  const name = encoding.replace(/^cp(?=\d)/iu, 'windows-');
  try {
    return new TextDecoder(name);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('utf-8');
    throw error;
  }
}
