import { nearest, type Outcome, type Place, problem, type Problem } from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { STREAM_STANCES, STREAM_WEIGHTS, type Stream } from './stream.ts';

/** The columns of a table of opinion streams; the first two must be there. */
export const STREAM_COLUMNS = ['opinion', 'weight', 'stance', 'topic'] as const;

/** Whether a CSV of a briefing is a table of opinion streams: its file name begins with `streams`. */
export function isStreamsFile(name: string): boolean {
  return name.startsWith('streams');
}

function headerProblems(table: Table): readonly Problem[] {
  const { file, headerLine: line } = table;
  const missing = ['opinion', 'weight']
    .filter((column) => !table.index.has(column))
    .map((column) => problem('stream-column-missing', { file, line, field: column }, {}));
  const known: readonly string[] = STREAM_COLUMNS;
  const unknown = table.header.flatMap((name, at) =>
    known.includes(name)
      ? []
      : [
          problem(
            'stream-column-unknown',
            { file, line, column: at + 1, seen: name },
            { allowed: known, suggestion: nearest(name, known) },
          ),
        ],
  );
  return [...missing, ...unknown];
}

/**
 * Parses streams.csv: what is said, how widely in words, in what spirit, under which topic.
 *
 * @param topics ids of data/topics.csv
 */
export function parseStreams(table: Table, topics: readonly string[]): Outcome<readonly Stream[]> {
  const header = headerProblems(table);
  if (header.length > 0) return { value: null, problems: header };
  const problems: Problem[] = [];
  const streams: Stream[] = [];
  table.rows.forEach((_, row) => {
    const stream = parseStream(table, row, topics, problems);
    if (stream !== null) streams.push(stream);
  });
  return { value: problems.length > 0 ? null : streams, problems };
}

function parseStream(
  table: Table,
  row: number,
  topics: readonly string[],
  problems: Problem[],
): Stream | null {
  const cell = (name: string) => table.rows[row]?.[table.index.get(name) ?? -1]?.trim() ?? '';
  const place = (field: string): Place => ({
    file: table.file,
    line: table.lines[row],
    column: (table.index.get(field) ?? 0) + 1,
    field,
    seen: cell(field),
  });
  const opinion = cell('opinion');
  const topic = cell('topic');
  const weight = STREAM_WEIGHTS.find((word) => word === cell('weight'));
  const stance = STREAM_STANCES.find((word) => word === cell('stance')) ?? null;
  const before = problems.length;
  if (opinion === '') problems.push(problem('stream-opinion-empty', place('opinion'), {}));
  if (weight === undefined)
    problems.push(
      problem('stream-weight-unknown', place('weight'), near(cell('weight'), STREAM_WEIGHTS)),
    );
  if (stance === null && cell('stance') !== '') {
    problems.push(
      problem('stream-stance-unknown', place('stance'), near(cell('stance'), STREAM_STANCES)),
    );
  }
  if (topic !== '' && !topics.includes(topic)) {
    problems.push(problem('topic-unknown', place('topic'), { suggestion: nearest(topic, topics) }));
  }
  if (weight === undefined || problems.length > before) return null;
  return { opinion, weight, stance, topic: topic === '' ? null : topic };
}

function near(word: string, allowed: readonly string[]) {
  return { allowed, suggestion: nearest(word, allowed) };
}
