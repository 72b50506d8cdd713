import { escapeHtml } from '../format/index.ts';
import { checkFile } from './check/index.ts';
import type { FigureComponent } from './component.ts';

const NUMBER = /^[+\u2212-]?\d[\d.,\u00a0]*\s*%?$/;

/** A CSV beside the briefing as a table, cells as written. The first column heads the rows; columns of numbers stand right. */
export const table = {
  name: 'Table',
  attributes: { src: { required: true }, caption: { required: true, wording: true } },
  check: (element, context) => {
    const { src } = element.attributes;
    return src === undefined ? [] : checkFile(element, src, context);
  },
  render: ({ src = '', caption = '' }, { figure, owner }) => {
    const found = 'tables' in owner ? owner.tables.get(src) : undefined;
    if (found === undefined) throw new Error(`unknown table: ${src}`);
    const { header, rows } = found;
    const numbers = header.map((_, column) => column > 0 && isNumeric(rows, column));
    const cell = (text: string, column: number) => ({
      html: escapeHtml(text),
      number: numbers[column] === true,
    });
    const html = figure.scrollTable({
      caption,
      head: header.map((text, column) => ({ ...cell(text, column), header: 'col' })),
      body: rows.map((row) =>
        header.map((_, column) => ({
          ...cell((row[column] ?? '').trim(), column),
          ...(column === 0 ? { header: 'row' as const } : {}),
        })),
      ),
    });
    return `<div class="figure">\n${html}</div>\n`;
  },
} as const satisfies FigureComponent;

/** Whether a column holds numbers and nothing else. */
function isNumeric(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');
  return cells.length > 0 && cells.every((text) => NUMBER.test(text));
}
