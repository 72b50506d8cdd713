/** Below `LARGE`, a product with a power of ten that lies this far from a tie is on the right side of it. */
const CLEAR = 1e-6;
const LARGE = 1e9;

/**
 * A number to so many decimals, half away from zero on its shortest decimal form: exactly what `formatNumber` prints, as a
 * number. Never −0.
 *
 * @param digits 0–15
 * @example roundTo(0.6245, 3) // 0.625, though the double lies below the half
 */
export function roundTo(value: number, digits: number): number {
  if (!Number.isFinite(value)) throw new Error(`not a number to round: ${value}`);
  const power = 10 ** digits;
  const size = Math.abs(value);
  const scaled = size * power;
  if (scaled > Number.MAX_SAFE_INTEGER) return value;
  const clear = scaled < LARGE && Math.abs(scaled - Math.floor(scaled) - 0.5) > CLEAR;
  const units = clear ? Math.round(scaled) : unitsOf(size, digits);
  const rounded = units / power;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** The same near a tie, where the decimals that are written must decide. */
function unitsOf(size: number, digits: number): number {
  const { units, next } = writtenTo(size, digits);
  return next >= '5' ? units + 1 : units;
}

/** A number as it is written, up to so many decimals, and the digit after them. */
function writtenTo(size: number, digits: number): { units: number; next: string } {
  const text = String(size);
  const [whole = '0', decimals = ''] = (text.includes('e') ? size.toFixed(20) : text).split('.');
  const units = Number(whole + decimals.slice(0, digits).padEnd(digits, '0'));
  return { units, next: decimals[digits] ?? '0' };
}

/**
 * The first so many decimals of a number as it is written, the others left off.
 *
 * @example cutTo(0.00049, 4) // 0.0004
 */
export function cutTo(value: number, digits: number): number {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value;
  const size = writtenTo(Math.abs(value), digits).units / 10 ** digits;
  return value < 0 && size > 0 ? -size : size;
}

/**
 * A number to so many significant digits.
 *
 * @example roundToSignificant(0.016547, 3) // 0.0165
 */
export function roundToSignificant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
