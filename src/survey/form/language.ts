import type { HeaderedTable } from './headered-table.ts';
import { cellOf } from './headered-table.ts';

const ENGLISH = /\(en\)$|^en$|^english|^tiếng anh/;
const VIETNAMESE = /\(vi\)$|^vi$|^vietnamese|^tiếng việt/;

/** The columns of one text of an XLSForm (`label`, `label::Tiếng Việt (vi)`), best first. */
export interface LanguageColumns {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/** Finds the columns of `label` or `hint` by language; one without a language is the form's own. */
export function languageColumns(source: HeaderedTable, text: string): LanguageColumns {
  const named = [...source.at.keys()].filter((column) => column.startsWith(`${text}:`));
  const language = (column: string): string => column.slice(text.length).replace(/^:+/, '').trim();
  const vi = named.filter((column) => VIETNAMESE.test(language(column)));
  const en = named.filter((column) => ENGLISH.test(language(column)));
  const plain = source.at.has(text) ? [text] : [];
  const others = named.filter((column) => !vi.includes(column) && !en.includes(column));
  const own = [...vi, ...plain];
  return { vi: own.length > 0 ? own : others, en };
}

/** The first of the columns that says something in this row. */
export function firstText(
  source: HeaderedTable,
  row: number,
  columns: readonly string[],
): string | null {
  for (const column of columns) {
    const cell = cellOf(source, row, column);
    if (cell !== '') return cell;
  }
  return null;
}
