import { BriefingFrontSchema } from '../briefing/front.ts';
import { isStreamsFile, parseStreams } from '../briefing/parse.ts';
import type { Stream } from '../briefing/stream.ts';
import { parseFront } from '../front/parse.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { parseProse } from '../prose/parse.ts';
import type { BriefingReport, DataTable } from '../report.ts';
import { readRequired, readText, type Folder } from './folder.ts';
import { contentIds, orphanProblems } from './ids.ts';
import type { Loaded, Loading } from './reports.ts';

const CONTENT = 'content/briefings';
const DATA = 'data/briefings';

/** Loads every briefing with its tables. */
export function loadBriefings(folder: Folder, topics: readonly string[]): Loading<BriefingReport> {
  const { ids, problems } = contentIds(folder, CONTENT);
  const each = ids.map((id) => ({ id, ...loadBriefing(folder, id, topics) }));
  return {
    loaded: each.flatMap(({ loaded }) => (loaded === null ? [] : [loaded])),
    problems: [
      ...problems,
      ...orphanProblems(folder, DATA, ids, CONTENT),
      ...each.flatMap((one) => one.problems),
    ],
    unread: each.flatMap(({ id, loaded }) => (loaded === null ? [id] : [])),
  };
}

function loadBriefing(
  folder: Folder,
  id: string,
  topics: readonly string[],
): { loaded: Loaded<BriefingReport> | null; problems: readonly Problem[] } {
  const file = `${CONTENT}/${id}.mdx`;
  const text = readText(folder, file);
  if (text.value === null) return { loaded: null, problems: text.problems };
  const front = parseFront(text.value, file, BriefingFrontSchema);
  const prose = parseProse(text.value, file);
  const tables = loadTables(folder, `${DATA}/${id}`, topics);
  const problems = [...front.problems, ...prose.problems, ...tables.problems];
  if (front.value === null || prose.value === null) return { loaded: null, problems };
  const { data, placeOf } = front.value;
  const { start, end } = data.period;
  const order =
    end < start
      ? [
          problem(
            'front-dates-order',
            { ...placeOf(['period', 'end']), seen: `${start} – ${end}` },
            { earlier: 'period.start', later: 'period.end' },
          ),
        ]
      : [];
  const named = prose.value.elements.flatMap(({ attributes }) => [
    attributes['survey'] ?? [],
    attributes['from'] ?? [],
  ]);
  const surveys = [...new Set([...data.surveys, ...named.flat()])];
  const report = {
    id,
    front: data,
    prose: prose.value,
    surveys,
    streams: tables.streams,
    tables: tables.tables,
  };
  return { loaded: { report, placeOf }, problems: [...problems, ...order] };
}

function loadTables(folder: Folder, path: string, topics: readonly string[]) {
  const streams = new Map<string, readonly Stream[]>();
  const tables = new Map<string, DataTable>();
  const problems: Problem[] = [];
  for (const name of folder.files(path)) {
    const file = `${path}/${name}`;
    if (!name.toLowerCase().endsWith('.csv')) {
      problems.push(problem('file-unknown', { file, seen: name }, { known: ['*.csv'] }));
      continue;
    }
    const table = readRequired(folder, file);
    problems.push(...table.problems);
    if (table.value === null) continue;
    if (!isStreamsFile(name)) {
      tables.set(name, { header: table.value.header, rows: table.value.rows });
      continue;
    }
    const parsed = parseStreams(table.value, topics);
    problems.push(...parsed.problems);
    streams.set(name, parsed.value ?? []);
  }
  return { streams, tables, problems };
}
