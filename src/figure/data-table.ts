import { escapeHtml } from '../prose/escape.ts';
import type { DataTable } from '../report.ts';
import { scrollTable } from './scroll-table.ts';

const NUMBER = /^[+\u2212-]?\d[\d.,\u00a0]*\s*%?$/;

/** A CSV beside a briefing as a table, cells as written. The first column heads the rows; columns of numbers stand right. */
export function dataTable({ header, rows }: DataTable, caption: string): string {
  const numeric = header.map((_, column) => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    return column > 0 && cells.length > 0 && cells.every((cell) => NUMBER.test(cell));
  });
  const table = scrollTable({
    caption,
    head: header.map((text, column) => ({
      html: escapeHtml(text),
      header: 'col',
      number: numeric[column] === true,
    })),
    body: rows.map((row) =>
      header.map((_, column) => ({
        html: escapeHtml((row[column] ?? '').trim()),
        number: numeric[column] === true,
        ...(column === 0 ? { header: 'row' as const } : {}),
      })),
    ),
  });
  return `<div class="figure">\n${table}</div>\n`;
}
