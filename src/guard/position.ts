/** A place in a text, both from 1; columns in UTF-16 units. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The offset (UTF-16 units, from 0) of a line and a column, both from 1. Past the end it is the end. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let left = line - 1; left > 0; left--) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}

/** The line and column of an offset; the inverse of `offsetOf`. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
}
