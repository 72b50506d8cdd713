import { problem, type Problem } from '../problem/index.ts';

/** The longest record we read, in characters: a real one is a thousand times shorter. */
const LONGEST_RECORD = 1_000_000;

/** Where the text begins, and what parts its cells. */
interface ScanPlace {
  readonly file: string;
  readonly firstLine: number;
  readonly delimiter: string;
}

/** Where every record stands, blank ones included, and what is wrong with quotation marks. */
export interface Scan {
  /** The first line of each record. */
  readonly lines: readonly number[];
  /** Where each record ends in the text, before its `\n`; it begins where the one before it ended, and one on. */
  readonly ends: readonly number[];
  /** Which records, from 0, hold a quotation mark; the cells of all others are what delimiters part. */
  readonly quoted: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

const QUOTE = '"';
const LONGEST_SEEN = 60;

/**
 * Finds where each record of a CSV begins, before any cell is made, so that a quotation mark gone astray is reported
 * where it stands and an endless line costs nothing. Jumps from line to line and walks only records with quotation marks.
 * Precondition: lines end in `\n`. Lines and columns (fields) count from 1.
 *
 * @returns Problems `table-quote-unclosed`, `table-quote-stray`, `table-line-too-long`; with any of them the rest is of no use.
 * @example
 * scanRecords('a,b\n"1\n2",3\n4,5', { file: 'a.csv', firstLine: 1, delimiter: ',' }).lines; // [1, 2, 4]
 */
export function scanRecords(text: string, place: ScanPlace): Scan {
  return new Scanner(text, place).scan();
}

class Scanner {
  private readonly lines: number[] = [];
  private readonly ends: number[] = [];
  private readonly quoted = new Set<number>();
  private readonly problems: Problem[] = [];
  private readonly text: string;
  private readonly place: ScanPlace;
  private at = 0;
  private line: number;
  private column = 1;
  private start = 0;
  private quote = -1;

  constructor(text: string, place: ScanPlace) {
    this.text = text;
    this.place = place;
    this.line = place.firstLine;
  }

  scan(): Scan {
    while (this.at < this.text.length) {
      this.start = this.at;
      this.column = 1;
      this.lines.push(this.line);
      const line = this.line;
      const end = this.endOfLine(this.at);
      if (this.nextQuote() > end) this.at = end;
      else {
        this.quoted.add(this.ends.length);
        this.walkFields();
      }
      if (this.at - this.start > LONGEST_RECORD) this.reportTooLong(line);
      this.ends.push(this.at);
      this.at += 1;
      this.line += 1;
    }
    return { lines: this.lines, ends: this.ends, quoted: this.quoted, problems: this.problems };
  }

  private walkFields(): void {
    for (;;) {
      this.at = this.text[this.at] === QUOTE ? this.endOfQuoted(this.at) : this.endOfPlain();
      if (this.text[this.at] !== this.place.delimiter) return;
      if (this.at - this.start > LONGEST_RECORD) {
        this.at = this.endOfLine(this.at);
        return;
      }
      this.at += 1;
      this.column += 1;
    }
  }

  private endOfPlain(): number {
    let i = this.at;
    for (; i < this.text.length; i++) {
      const c = this.text[i];
      if (c === this.place.delimiter || c === '\n') break;
      if (c === QUOTE && this.text.slice(this.at, i).trim() === '') {
        this.report('before', this.at, i);
        return this.endOfQuoted(i);
      }
    }
    return i;
  }

  private endOfQuoted(open: number): number {
    let from = open + 1;
    let stray = -1;
    for (;;) {
      const q = this.text.indexOf(QUOTE, from);
      const next = this.text[q + 1];
      if (q < 0 || q - this.start > LONGEST_RECORD) return this.leaveUnclosed(open);
      if (next === QUOTE) from = q + 2;
      else if (next === undefined || next === '\n' || next === this.place.delimiter) {
        if (stray >= 0) this.report('inside', open, stray);
        this.line += this.countLines(open, q);
        return q + 1;
      } else if (this.opensAnother(open, q)) return this.leaveUnclosed(open);
      else {
        stray = stray < 0 ? q : stray;
        from = q + 1;
      }
    }
  }

  /** A quotation mark at the start of a cell on a later line: the earlier one was never closed. */
  private opensAnother(open: number, quote: number): boolean {
    const before = this.text[quote - 1];
    const startsCell = before === '\n' || before === this.place.delimiter;
    return startsCell && this.text.slice(open, quote).includes('\n');
  }

  /** Takes the record to end with its line, so that later mistakes are found too. */
  private leaveUnclosed(open: number): number {
    const end = this.endOfLine(open);
    if (end - this.start <= LONGEST_RECORD)
      this.problems.push(problem('table-quote-unclosed', this.placeOf(open, this.line), {}));
    return end;
  }

  private report(where: 'inside' | 'before', from: number, quote: number): void {
    const near = Math.max(from, quote - LONGEST_SEEN / 2);
    const seenFrom = near + this.text.slice(near, quote).lastIndexOf('\n') + 1;
    const line = this.line + this.countLines(from, quote);
    this.problems.push(problem('table-quote-stray', this.placeOf(seenFrom, line), { where }));
  }

  private reportTooLong(line: number): void {
    const place = { file: this.place.file, line };
    this.problems.push(problem('table-line-too-long', place, { limit: LONGEST_RECORD }));
  }

  private placeOf(from: number, line: number) {
    const [seen = ''] = this.text.slice(from, from + LONGEST_SEEN).split('\n');
    return { file: this.place.file, line, column: this.column, seen };
  }

  private endOfLine(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }

  private nextQuote(): number {
    if (this.quote < this.at) {
      const found = this.text.indexOf(QUOTE, this.at);
      this.quote = found < 0 ? Infinity : found;
    }
    return this.quote;
  }

  private countLines(from: number, to: number): number {
    return this.text.slice(from, to).split('\n').length - 1;
  }
}
