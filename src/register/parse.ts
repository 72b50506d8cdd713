import type { Outcome } from '../problem/problem.ts';
import type { Table } from '../table/table.ts';
import { parseDocuments } from './parse-documents.ts';
import { parseLocalities } from './parse-localities.ts';
import { parseSeries } from './parse-series.ts';
import { parseSynonyms } from './parse-synonyms.ts';
import { parseTopics } from './parse-topics.ts';
import type { Registers } from './register.ts';

/** The CSVs of `data/`, as read. */
export interface RegisterTables {
  readonly localities: Table;
  readonly topics: Table;
  readonly series: Table;
  readonly seriesBreaks: Table;
  readonly documents: Table;
  readonly synonyms: Table;
}

/**
 * Parses the registers. Rows that cannot be understood are reported and left out; the value holds the others, so that
 * the rest of the folder can be checked in the same run.
 *
 * @example
 * const { value, problems } = parseRegisters(tables);
 */
export function parseRegisters(tables: RegisterTables): Outcome<Registers> {
  const localities = parseLocalities(tables.localities);
  const topics = parseTopics(tables.topics);
  const series = parseSeries(tables.series, tables.seriesBreaks);
  const documents = parseDocuments(tables.documents);
  const synonyms = parseSynonyms(tables.synonyms);
  const value = {
    localities: localities.value ?? [],
    topics: topics.value ?? [],
    series: series.value ?? [],
    documents: documents.value ?? [],
    synonyms: synonyms.value ?? [],
  };
  const problems = [localities, topics, series, documents, synonyms].flatMap(
    (part) => part.problems,
  );
  return { value, problems };
}
