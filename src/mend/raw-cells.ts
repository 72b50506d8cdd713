/** A cell as it stands in the file, quotation marks included, and its text. */
interface RawCell {
  readonly raw: string;
  readonly text: string;
}

/** A record with the line on which it begins. */
export interface RawRecord {
  readonly line: number;
  readonly cells: readonly RawCell[];
}

const QUOTE = '"';

/**
 * Parts a CSV into cells that remember how they were written, so that a file is rewritten only where it changes.
 * Precondition: lines end in `\n`, and no quotation mark is astray (`scanRecords` found none).
 *
 * @example
 * rawCells('a,"b"\n', ',')[0]?.cells; // [{ raw: 'a', text: 'a' }, { raw: '"b"', text: 'b' }]
 */
export function rawCells(text: string, delimiter: string): readonly RawRecord[] {
  const records: RawRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: RawCell[] = [];
    const first = line;
    for (;;) {
      const end = endOfCell(text, at, delimiter);
      const raw = text.slice(at, end);
      cells.push({ raw, text: unquote(raw) });
      line += raw.split('\n').length - 1;
      at = end + 1;
      if (text[end] !== delimiter) break;
    }
    line += 1;
    records.push({ line: first, cells });
  }
  return records;
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  if (text[at] === QUOTE) {
    at += 1;
    while (at < text.length && !(text[at] === QUOTE && text[at + 1] !== QUOTE))
      at += text[at] === QUOTE ? 2 : 1;
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

function unquote(raw: string): string {
  return raw.startsWith(QUOTE) ? raw.slice(1, -1).replaceAll('""', QUOTE) : raw;
}

/** A cell's text as a CSV writes it. */
export function writeCell(text: string, delimiter: string): string {
  const special = text.includes(delimiter) || /["\n]|^\s|\s$/.test(text);
  return special ? `"${text.replaceAll(QUOTE, '""')}"` : text;
}
