import type { Table } from './table.ts';

type Delimiter = Table['delimiter'];

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const QUOTED = /"[^"]*"?/g;
const LONGEST_HEADER = 1_000_000;

/**
 * The delimiter of a CSV: the one most frequent in its header outside quotation marks. A delimiter followed by a space
 * is taken for prose while any is not. A header of one column gives `,`.
 * Precondition: the text begins with the header and its lines end in `\n`.
 *
 * @example
 * findDelimiter('id;Tuổi, năm\n'); // ';'
 */
export function findDelimiter(text: string): Delimiter {
  const bare = text.slice(0, LONGEST_HEADER).replace(QUOTED, '""');
  const end = bare.indexOf('\n');
  const header = end < 0 ? bare : bare.slice(0, end);
  return mostFrequent(header.replace(/[,;] /g, ' ')) ?? mostFrequent(header) ?? ',';
}

function mostFrequent(header: string): Delimiter | null {
  const count = (d: Delimiter): number => header.split(d).length - 1;
  const best = DELIMITERS.reduce((a, b) => (count(b) > count(a) ? b : a));
  return count(best) > 0 ? best : null;
}

/**
 * The delimiter that all rows use in place of the header's, told by rows of one cell each that hold as many of it as the header
 * has columns less one; null when rows and header agree.
 *
 * @param records the rows as parted by the header's delimiter
 * @param width how many columns the header has
 */
export function findOtherDelimiter(
  records: readonly (readonly string[])[],
  width: number,
): Delimiter | null {
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  if (width < 2 || filled.length === 0) return null;
  const found = DELIMITERS.find((d) =>
    filled.every((record) => (record[0] ?? '').split(d).length >= width && record.length < width),
  );
  return found ?? null;
}
