import { formatNumber } from '../../format/index.ts';
import { columnLetter, type Dropped, type Inference, type Kept } from '../../import/index.ts';
import type { Lang } from '../../format/index.ts';
import type { ImportWords } from '../../words/index.ts';

const LONGEST = 60;

/** What was made of a file, as lines for the terminal. Of a column that was left out only its header is told. */
export function formatImport(
  file: string,
  { format, rows, kept, dropped, unread, notes }: Inference,
  words: ImportWords,
  lang: Lang,
): readonly string[] {
  const number = (value: number): string => formatNumber(value, lang);
  const columns = number(kept.length + dropped.length);
  const first =
    format === 'tables'
      ? words.tables(file, number(kept.length), number(rows))
      : words.found(file, words.formats[format], number(rows), columns);
  const keptRows = kept.map((one) => keptRow(one, words, lang, format === 'tables'));
  const droppedRows = dropped.map((one) => [
    ...[columnLetter(one.at), words.reasons[one.reason], number(one.count)],
    short(one.header),
  ]);
  return [
    first,
    ...notes.map(({ kind, count, columns: places, seen }) =>
      words.notes[kind](number(count), places.map(columnLetter).join(', '), seen),
    ),
    ...(kept.length === 0 ? [] : ['', words.keptTitle(number(kept.length))]),
    ...(kept.length === 0 ? [] : aligned([words.keptHeader, ...keptRows])),
    ...(dropped.length === 0 ? [] : ['', words.droppedTitle(number(dropped.length))]),
    ...(dropped.length === 0 ? [] : aligned([words.droppedHeader, ...droppedRows])),
    ...(unread.length === 0 ? [] : ['', words.unread(unread.join(', '))]),
    ...remarks(kept, words, number),
  ];
}

/** The columns that staff should look at, in the order of the sheet. */
export function doubtful({ kept, dropped }: Inference): readonly (Kept | Dropped)[] {
  return [...kept, ...dropped]
    .filter(({ doubt }) => doubt !== null)
    .toSorted((a, b) => a.at - b.at);
}

/** What is done with doubtful columns, a line each. */
export function formatDoubts(inference: Inference, words: ImportWords): readonly string[] {
  return doubtful(inference).flatMap(({ at, doubt }) =>
    doubt === null
      ? []
      : [words.doubt(columnLetter(at), words.doubts[doubt.kind], words.readings[doubt.taken])],
  );
}

function keptRow(one: Kept, words: ImportWords, lang: Lang, table: boolean): readonly string[] {
  const use = [words.roles[one.role], words.scales[one.scale]].filter((word) => word !== '');
  const choices = one.choices.length === 0 ? '' : String(one.choices.length);
  const answered = formatNumber(one.answered, lang);
  return [
    ...[table ? '' : columnLetter(one.at), one.name, words.types[one.type] ?? one.type],
    ...[use.join(', '), choices, answered, short(one.header)],
  ];
}

function remarks(
  kept: readonly Kept[],
  words: ImportWords,
  number: (value: number) => string,
): readonly string[] {
  const lines = kept.flatMap(({ at, merged, grouped }) => [
    ...(merged > 0 ? [words.merged(columnLetter(at), number(merged))] : []),
    ...(grouped ? [words.grouped(columnLetter(at))] : []),
  ]);
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Of a long header its end stays too: there stands the item of a battery. */
function short(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = /\[[^[\]]*\]$|(?: - | – |: )[^:]{1,30}$/u.exec(text)?.[0] ?? '';
  const tail = end.length < LONGEST - 10 ? end : '';
  return `${text.slice(0, LONGEST - 1 - tail.length)}…${tail}`;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row)}`.trimEnd());
}
