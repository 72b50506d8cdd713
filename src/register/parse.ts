import { type Outcome, problem, type Problem } from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { parseDocuments } from './parse-documents.ts';
import { parseLocalities } from './parse-localities.ts';
import { parseSeries } from './parse-series.ts';
import { parseSynonyms } from './parse-synonyms.ts';
import { parseTopics } from './parse-topics.ts';
import type { Registers } from './register.ts';

/** The CSVs of `data/`, as read; null for one that could not be. */
interface RegisterTables {
  readonly localities: Table | null;
  readonly topics: Table | null;
  readonly series: Table | null;
  readonly seriesBreaks: Table | null;
  readonly documents: Table | null;
  readonly synonyms: Table | null;
}

/**
 * Parses the registers. Rows that cannot be understood are reported and left out, so that the rest of the folder can be
 * checked in the same run; a register that could not be read is empty.
 *
 * @example
 * const { value, problems } = parseRegisters(tables);
 */
export function parseRegisters(tables: RegisterTables): {
  readonly value: Registers;
  readonly problems: readonly Problem[];
} {
  const { seriesBreaks } = tables;
  const localities = parseOne(tables.localities, parseLocalities);
  const topics = parseOne(tables.topics, parseTopics);
  const series = parseOne(tables.series, (table) => parseSeries(table, seriesBreaks));
  const documents = parseOne(tables.documents, parseDocuments);
  const synonyms = parseOne(tables.synonyms, parseSynonyms);
  const value = {
    localities: localities.value ?? [],
    topics: topics.value ?? [],
    series: series.value ?? [],
    documents: documents.value ?? [],
    synonyms: synonyms.value ?? [],
  };
  const problems = [
    ...[localities, topics, series, documents, synonyms].flatMap((part) => part.problems),
    // Nothing can be published without a place and a topic; the other registers may well be empty.
    ...[tables.localities, tables.topics].flatMap(emptyProblem),
  ];
  return { value, problems };
}

function parseOne<T>(table: Table | null, parse: (table: Table) => Outcome<T>): Outcome<T> {
  return table === null ? { value: null, problems: [] } : parse(table);
}

function emptyProblem(table: Table | null): readonly Problem[] {
  if (table === null || table.rows.length > 0) return [];
  return [problem('register-none', { file: table.file, line: table.headerLine }, {})];
}
