const SAMPLE = 4096;

/** Digits, commas and Latin letters have a zero half in UTF-16; even dense Vietnamese has this share of them. */
const ZERO_SHARE = 0.2;

/**
 * Which UTF-16 a file is in, told by its BOM or, without one, by zeros in the first 4 KB that stand on one side of each pair only;
 * null when it is not UTF-16.
 *
 * @example
 * findUtf16(Uint8Array.of(0xff, 0xfe, 0x61, 0)); // 'utf-16le'
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let high = 0;
  let low = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) high++;
    if (bytes[2 * i + 1] === 0) low++;
  }
  if (high === 0 && low > pairs * ZERO_SHARE) return 'utf-16le';
  if (low === 0 && high > pairs * ZERO_SHARE) return 'utf-16be';
  return null;
}
