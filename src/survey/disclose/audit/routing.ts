import {
  type CellCount,
  type FrequencyTable,
  type LinkedTables,
  type Row,
  rowKey,
  unpublished,
} from '../table/index.ts';
import type { Relation } from './relation.ts';
import type { Question } from '../../model/index.ts';

/** One condition of an XLSForm filter: that a question was answered by a choice, or was not. */
interface Term {
  readonly question: string;
  readonly choice: string;
  /** False for `!=`. */
  readonly holds: boolean;
}

const TERM =
  /selected\(\s*\$\{([^}]+)\}\s*,\s*['"]([^'"]*)['"]\s*\)|\$\{([^}]+)\}\s*(!?=)\s*['"]?([^'"\s)]*)['"]?/g;

/**
 * Relations from skip patterns: a filtered question was put to at most those who gave the answers that lead to it, and
 * to nobody who gave an answer that skips it. A blank cannot be told from a question that was not put.
 */
export function routingRelations(linked: LinkedTables, table: FrequencyTable): Relation[] {
  const terms = termsOf(table.question) ?? [];
  const filters = Map.groupBy(terms, ({ question, holds }) => JSON.stringify([question, holds]));
  const rows = [...table.rows, ...linked.residualRowsOf(table)];
  return [...filters.values()].flatMap((own) =>
    rows.flatMap((row) => routingRelation(linked, row, own)),
  );
}

function routingRelation(linked: LinkedTables, row: Row, terms: readonly Term[]): Relation[] {
  const asked = row.bases.findLast((level) => level !== null) ?? null;
  const size = linked.sizeOf(row);
  const cells = terms.flatMap((term) => cellOf(linked, row, term) ?? []);
  if (asked === null || size === null || cells.length < terms.length) return [];
  const all = cells.reduce((sum, { n }) => sum + n, 0);
  const isTrue = terms[0]?.holds === true;
  // Some answers contradict the filter, so it bounds nothing.
  if (asked.n > (isTrue ? all : size.n - all)) return [];
  return isTrue
    ? routedRelations(cells, asked, all)
    : [
        {
          total: size,
          parts: [...cells, asked, unpublished(size.n - all - asked.n)],
          tiesGroupSize: true,
        },
      ];
}

function routedRelations(cells: readonly CellCount[], asked: CellCount, all: number): Relation[] {
  const open = unpublished(all);
  return [
    { total: open, parts: cells },
    { total: open, parts: [asked, unpublished(all - asked.n)] },
  ];
}

function cellOf(
  linked: LinkedTables,
  row: Row,
  { question, choice, holds }: Term,
): CellCount | undefined {
  const table = linked.tables.find((other) => other.question.name === question);
  // Ticks of a multiple choice overlap, so those who did not tick are not the group less the ticks.
  if (table === undefined || (!holds && !table.single)) return undefined;
  const rows = [...table.rows, ...linked.residualRowsOf(table)];
  const index = table.columns.findIndex((column) => column.choice === choice);
  return rows.find((other) => rowKey(other) === rowKey(row))?.cells[index];
}

/** The conditions of a filter; null for an expression that is more than a list of them joined by one operator. */
export function termsOf({ relevant }: Question): readonly Term[] | null {
  if (relevant === null) return [];
  const terms = [...relevant.matchAll(TERM)].map(
    ([, ticked, tick, question = ticked ?? '', sign, choice = tick ?? '']): Term => ({
      question,
      choice,
      holds: sign !== '!=',
    }),
  );
  const rest = relevant.replaceAll(TERM, ' ').replaceAll(/[()\s]|\band\b/g, '');
  const isEither =
    new Set(terms.map(({ question }) => question)).size === 1 && terms.every(({ holds }) => holds);
  return rest === '' || (isEither && rest.replaceAll('or', '') === '') ? terms : null;
}
