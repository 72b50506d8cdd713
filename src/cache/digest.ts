import { createHash } from 'node:crypto';

/**
 * One digest of several parts in their order. Where one part ends and the next begins is part of it: `['ab', 'c']` and
 * `['a', 'bc']` differ.
 *
 * @returns 64 hexadecimal digits (SHA-256)
 *
 * @example
 * digestOf(['page', 'khao-sat/a/', text])
 */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(Buffer.byteLength(part))}:`).update(part);
  return hash.digest('hex');
}
