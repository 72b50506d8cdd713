import {
  isStreamsFile,
  parseStreams,
  personalProblems,
  type Stream,
} from '../../briefing/index.ts';
import { type Folder, readRequired } from '../read/index.ts';
import { problem, type Problem } from '../../problem/index.ts';
import type { DataTable } from '../../report.ts';

/** The CSVs beside a briefing, by file name; those with Problems are there too, empty, so that references to them hold. */
export interface BriefingTables {
  readonly streams: ReadonlyMap<string, readonly Stream[]>;
  readonly tables: ReadonlyMap<string, DataTable>;
  readonly problems: readonly Problem[];
}

/** Parses the CSVs of a briefing's folder. They are published as they are, so they may hold nobody's personal data. */
export function parseTables(
  folder: Folder,
  path: string,
  topics: readonly string[],
): BriefingTables {
  const streams = new Map<string, readonly Stream[]>();
  const tables = new Map<string, DataTable>();
  const { files, problems: closed } = folder.list(path);
  const problems: Problem[] = [...closed];
  for (const name of files.filter((one) => one.endsWith('.csv'))) {
    const file = `${path}/${name}`;
    const { value, problems: read } = readRequired(folder, file);
    problems.push(...read);
    if (isStreamsFile(name)) streams.set(name, []);
    else {
      const rows = value?.rows.map((row) => row.map((cell) => cell.trim())) ?? [];
      tables.set(name, { header: value?.header ?? [], rows });
    }
    if (value === null) continue;
    problems.push(...personalProblems(value));
    if (value.rows.length === 0)
      problems.push(problem('briefing-table-none', { file, line: value.headerLine }, {}));
    if (!isStreamsFile(name)) continue;
    const parsed = parseStreams(value, topics);
    problems.push(...parsed.problems);
    streams.set(name, parsed.value ?? []);
  }
  return { streams, tables, problems };
}
