import type { Judged, Verdict } from './judge.ts';

/** What no program can tell from sound data, and why. */
const UNTELLABLE: ReadonlySet<string> = new Set([
  // A table of a briefing has headings of its own choice, so its first row may be any.
  'mất dòng tiêu đề data/briefings/tuan-45-2026/phan-anh.csv',
  // A site without breaks in its series is a sound site.
  'chỉ còn dòng tiêu đề data/series-breaks.csv',
]);

/** Whether data changed without a word where that could have been told. */
export function isSilent({ verdict, case: { kind, file } }: Judged): boolean {
  return verdict === 'silent' && !UNTELLABLE.has(`${kind} ${file}`);
}

const COLUMNS: readonly (readonly [string, readonly Verdict[]])[] = [
  ['đọc đúng', ['right']],
  ['đúng ô', ['exact']],
  ['đúng dòng', ['line']],
  ['đúng tệp', ['file']],
  ['nêu tên từ tệp khác', ['named', 'elsewhere']],
  ['lọt', ['silent']],
  ['hỏng', ['crash']],
];

/** Mutations by kind, and how each was met, as Markdown. */
export function corpusTable(judged: readonly Judged[]): string {
  const kinds = Map.groupBy(judged, ({ case: { kind, holds } }) =>
    holds === 'mdx' ? `bài: ${kind}` : holds === 'file' ? `tệp: ${kind}` : `ô: ${kind}`,
  );
  const count = (some: readonly Judged[]): readonly string[] =>
    COLUMNS.map(([, of]) => String(some.filter(({ verdict }) => of.includes(verdict)).length));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const escape = (text: string): string => text.replaceAll(/[<>|*_{}[\]]/gu, (sign) => `\\${sign}`);
  return [
    row(['lỗi được cài', 'số ca', ...COLUMNS.map(([name]) => name)]),
    row(['---', ...COLUMNS.map(() => '---:'), '---:']),
    ...[...kinds].map(([kind, own]) => row([escape(kind), String(own.length), ...count(own)])),
    row(['**tất cả**', String(judged.length), ...count(judged)]),
  ].join('\n');
}
