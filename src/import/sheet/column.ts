/** One question's answers as a source holds them, before anything is inferred. */
export interface Column {
  /** Place in the sheet, from 0. */
  readonly at: number;
  /** The wording: the header, or SPSS's label of the variable. */
  readonly header: string;
  /** The short name that a source gives besides the wording: SPSS's variable; else null. */
  readonly code: string | null;
  /** A cell a respondent, tidy; empty for no answer. */
  readonly cells: readonly string[];
  /** What may part the answers of one cell, best first. */
  readonly separators: readonly string[];
  /** True where the source itself keeps several answers. */
  readonly multiple: boolean;
  /** SPSS's value labels, value → label; null where cells are what was answered. */
  readonly labels: ReadonlyMap<string, string> | null;
  /** Labelled values that SPSS counts as missing. */
  readonly missing: ReadonlySet<string>;
  /** True where the source names the column as its weight. */
  readonly weight: boolean;
  /** Whom a question with a column for each choice was put to; null where an empty cell is no answer. */
  readonly asked: readonly boolean[] | null;
  /** The choices of a question with a column for each, chosen or not; null for all others. */
  readonly choices: readonly string[] | null;
  /** Known to hold texts, or what its program writes: to be left out. */
  readonly out: 'text' | 'tool' | null;
  /** What cannot be told of the column whatever its cells say. */
  readonly unsure: 'dates' | null;
}

/** A column of plain answers. */
export function plainColumn(
  at: number,
  header: string,
  cells: readonly string[],
  separators: readonly string[] = [],
): Column {
  return {
    ...{ at, header, cells, separators },
    ...{ code: null, multiple: false, labels: null, missing: new Set(), weight: false },
    ...{ asked: null, choices: null, out: null, unsure: null },
  };
}
