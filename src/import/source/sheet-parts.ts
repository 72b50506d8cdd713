import { unzipSync, strFromU8 } from 'fflate';
import { problem, type Problem } from '../../problem/index.ts';
import { columnLetter, type Merge } from '../sheet/index.ts';

/** What a sheet's XML says besides its cells. */
interface SheetParts {
  readonly name: string;
  readonly merges: readonly Merge[];
  /** Failed formulas, and those without a stored result: the first of each kind, with their number. */
  readonly problems: readonly Problem[];
}

const NEEDED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/u;

/** Unpacks the sheets of a workbook as far as `limit` bytes; `broken` when it is no sound archive. */
export function unpackSheets(
  bytes: Uint8Array,
  file: string,
  limit: number,
): readonly SheetParts[] | 'broken' | 'large' {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return size <= limit && NEEDED.test(name);
      },
    });
    if (size > limit) return 'large';
    const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    const targets = new Map(
      tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
        attribute(tag, 'Id'),
        attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/u, 'xl/'),
      ]),
    );
    return tags(text('xl/workbook.xml'), 'sheet').map((tag) => {
      const name = unescape(attribute(tag, 'name'));
      const xml = text(targets.get(attribute(tag, 'r:id')) ?? '');
      const problems = [...extentProblems(xml, file, name), ...formulaProblems(xml, file, name)];
      return { name, merges: mergesOf(xml), problems };
    });
  } catch {
    return 'broken';
  }
}

const tags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'gu')) ?? [];

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

function unescape(text: string): string {
  const named = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  const numbered = named.replaceAll(/&#(x?)([\da-f]+);/giu, (_, hex: string, code: string) =>
    String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
  );
  return numbered.replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

function mergesOf(xml: string): readonly Merge[] {
  return tags(xml, 'mergeCell').flatMap((tag) => {
    const [from, to] = attribute(tag, 'ref').split(':').map(cellPlace);
    if (from === undefined || to === undefined) return [];
    return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
  });
}

/** `C5` as a row and a column from 0. */
function cellPlace(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)$/u.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Ten times the largest survey met; the reader makes a cell of every place up to the last. */
const MOST_CELLS = 40_000_000;

/** A cell far out, often one that only has a format, makes a sheet of a thousand million empty ones. */
function extentProblems(xml: string, file: string, sheet: string): readonly Problem[] {
  let [rows, columns] = [0, 0];
  for (const [, letters, digits] of xml.matchAll(
    /<(?:\w+:)?(?:c|row)\s[^>]*?\br="([A-Z]*)(\d+)"/gu,
  )) {
    const { row, column } = cellPlace(`${letters === '' ? 'A' : (letters ?? 'A')}${digits ?? '1'}`);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  if (rows * columns <= MOST_CELLS) return [];
  const params = { rows, letter: columnLetter(Math.min(columns, 1e6) - 1) };
  return [problem('import-sheet-far', { file, field: sheet }, params)];
}

const FAILED = /<c\s[^>]*\bt="e"[^>]*>(?:(?!<\/c>).)*?<v>([^<]*)<\/v>/gsu;
const UNSAVED = /<c\s[^>]*>\s*<f[^>]*(?:\/>|>[^<]*<\/f>)\s*<\/c>/gu;

function formulaProblems(xml: string, file: string, sheet: string): readonly Problem[] {
  const found = (pattern: RegExp, code: 'import-formula' | 'import-formula-unsaved'): Problem[] => {
    const all = xml.match(pattern) ?? [];
    const [first] = all;
    if (first === undefined) return [];
    const address = attribute(first, 'r');
    const { row, column } = cellPlace(address);
    const seen = /<v>([^<]*)<\/v>/u.exec(first)?.[1];
    const place = { file, line: row + 1, column: column + 1, field: `${sheet}!${address}`, seen };
    return [problem(code, place, { count: all.length })];
  };
  return [
    ...(xml.includes('t="e"') ? found(FAILED, 'import-formula') : []),
    ...(xml.includes('<f') ? found(UNSAVED, 'import-formula-unsaved') : []),
  ];
}
