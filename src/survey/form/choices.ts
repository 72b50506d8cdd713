import { nearest, type Outcome, problem, type Problem } from '../../problem/index.ts';
import type { Table } from '../../table/index.ts';
import type { LanguageColumns } from './language.ts';
import { firstText, languageColumns } from './language.ts';
import { readNumber } from './number.ts';
import type { HeaderedTable } from './headered-table.ts';
import {
  cellOf,
  headerPlace,
  openHeaderedTable,
  placeOf,
  readWord,
  requireColumns,
} from './headered-table.ts';
import type { Choice } from '../model/index.ts';

/** The choices of each list, in the order of the file. */
export type ChoiceLists = ReadonlyMap<string, readonly Choice[]>;

const OWN = ['list_name', 'name', 'label', 'kind', 'score'];
const KINDS = ['answer', 'other', 'dont_know', 'refused', 'not_applicable'] as const;

interface Reading {
  readonly source: HeaderedTable;
  readonly labels: LanguageColumns;
  readonly lists: Map<string, Choice[]>;
  /** The line of each choice, by list and name. */
  readonly lines: Map<string, number>;
}

/**
 * Reads choices.csv: the *choices* sheet of an XLSForm, with our columns `kind` and `score`.
 * Other columns are the form's own filters and are left alone, unless they look like one of ours misspelt.
 *
 * @returns the lists, also where some rows have Problems; null when a required column is missing.
 */
export function parseChoices(table: Table): Outcome<ChoiceLists> {
  const problems: Problem[] = [];
  const source = openHeaderedTable(table, problems);
  const labels = languageColumns(source, 'label');
  const required = labels.vi.length > 0 ? ['list_name', 'name'] : ['list_name', 'name', 'label'];
  refuseMisspelt(source, required);
  if (!requireColumns(source, required)) return { value: null, problems };
  const reading: Reading = { source, labels, lists: new Map(), lines: new Map() };
  table.rows.forEach((_, row) => {
    readChoice(reading, row);
  });
  return { value: reading.lists, problems };
}

function refuseMisspelt(source: HeaderedTable, required: readonly string[]): void {
  const absent = [...required, 'kind', 'score'].filter((column) => !source.at.has(column));
  for (const [column, index] of source.at) {
    if (OWN.includes(column) || column.includes(':')) continue;
    const suggestion = nearest(column, absent);
    if (suggestion === null) continue;
    const place = headerPlace(source.table, index);
    source.problems.push(problem('survey-column-unknown', place, { suggestion }));
  }
}

function readChoice({ source, labels, lists, lines }: Reading, row: number): void {
  const list = cellOf(source, row, 'list_name');
  const name = cellOf(source, row, 'name');
  const label = firstText(source, row, labels.vi);
  if (!checkChoice(source, row, { list, name, label })) return;
  // Codes that differ in capitals only are one code typed twice.
  const key = JSON.stringify([list, name.toLowerCase()]);
  const first = lines.get(key);
  if (first !== undefined) {
    source.problems.push(
      problem('choice-twice', placeOf(source, row, 'name'), { list, line: first }),
    );
    return;
  }
  lines.set(key, source.table.lines[row] ?? 0);
  const choice: Choice = {
    name,
    label: label ?? name,
    labelEn: firstText(source, row, labels.en),
    kind: readWord(source, row, 'kind', KINDS),
    score: readNumber(source, row, source.at.get('score')),
  };
  const choices = lists.get(list);
  if (choices === undefined) lists.set(list, [choice]);
  else choices.push(choice);
}

function checkChoice(
  source: HeaderedTable,
  row: number,
  { list, name, label }: { list: string; name: string; label: string | null },
): boolean {
  const at = (column: string) => placeOf(source, row, column);
  if (list === '') source.problems.push(problem('choice-list-missing', at('list_name'), {}));
  if (name === '') source.problems.push(problem('choice-name-missing', at('name'), {}));
  if (label === null) source.problems.push(problem('choice-label-missing', at('label'), {}));
  if (/\s/.test(name)) {
    const suggestion = name.replaceAll(/\s+/g, '_');
    source.problems.push(problem('choice-name-space', at('name'), { suggestion }));
  }
  return list !== '' && name !== '';
}
