import type { Outcome } from '../problem/problem.ts';
import { parseRegisters } from '../register/parse.ts';
import type { Registers } from '../register/register.ts';
import type { Table } from '../table/table.ts';
import { readRequired, type Folder } from './folder.ts';

/** Reads the registers in `data/*.csv`; all must be there. */
export function loadRegisters(folder: Folder): Outcome<Registers> {
  const read = (name: string): Outcome<Table> => readRequired(folder, `data/${name}.csv`);
  const localities = read('localities');
  const topics = read('topics');
  const series = read('series');
  const seriesBreaks = read('series-breaks');
  const documents = read('documents');
  const synonyms = read('synonyms');
  const problems = [localities, topics, series, seriesBreaks, documents, synonyms].flatMap(
    (one) => one.problems,
  );
  if (
    localities.value === null ||
    topics.value === null ||
    series.value === null ||
    seriesBreaks.value === null ||
    documents.value === null ||
    synonyms.value === null
  ) {
    return { value: null, problems };
  }
  const parsed = parseRegisters({
    localities: localities.value,
    topics: topics.value,
    series: series.value,
    seriesBreaks: seriesBreaks.value,
    documents: documents.value,
    synonyms: synonyms.value,
  });
  return { value: parsed.value, problems: [...problems, ...parsed.problems] };
}
