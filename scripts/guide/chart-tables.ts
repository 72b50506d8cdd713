import { questionTable, seriesTable, staffTable } from '../../src/chart/index.ts';

/** The tables of the documents that follow from the kinds of charts, by the name of the marker they stand under. */
const TABLES: Readonly<Record<string, () => string>> = {
  'kinds of questions': questionTable,
  'kinds of series': seriesTable,
  'kinds for staff': staffTable,
};

const MARKED = /^( *)<!-- ([a-z ]+) -->\n[^]*?^ *<!-- end -->$/gmu;

/** Documents with such tables. */
export const DOCUMENTS = ['docs/charts.md', 'docs/huong-dan.md'] as const;

/** A document with its tables as they follow from the kinds of charts. */
export function withChartTables(text: string): string {
  return text.replaceAll(MARKED, (_, indent: string, name: string) => {
    const table = TABLES[name];
    if (table === undefined) throw new Error(`no such table: ${name}`);
    return [`<!-- ${name} -->`, table(), '<!-- end -->'].join('\n').replaceAll(/^/gmu, indent);
  });
}
