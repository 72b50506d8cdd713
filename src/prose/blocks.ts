import type { List, ListItem, Table, TableRow } from 'mdast';
import { escapeHtml } from '../format/index.ts';
import { numbered, type Page } from './page.ts';

export function list(node: List, page: Page): string {
  const items = node.children.map((item) => listItem(item, page, node.spread !== true)).join('');
  const tasks = node.children.some(({ checked }) => typeof checked === 'boolean')
    ? ' class="tasks"'
    : '';
  if (node.ordered !== true) return `<ul${tasks}>\n${items}</ul>\n`;
  const start = (node.start ?? 1) === 1 ? '' : ` start="${Number(node.start)}"`;
  return `<ol${start}${tasks}>\n${items}</ol>\n`;
}

/** In a tight list the paragraph of an item is its text alone. */
export function listItem(node: ListItem, page: Page, tight = true): string {
  const parts = node.children.map((child) =>
    child.type === 'paragraph' && tight && node.spread !== true
      ? page.inner(child)
      : page.inner({ type: 'root', children: [child] }),
  );
  return `<li>${box(node, page)}${parts.join('\n')}</li>\n`;
}

function box({ checked }: ListItem, { labels }: Page): string {
  if (typeof checked !== 'boolean') return '';
  const label = escapeHtml(checked ? labels.done : labels.open);
  return `<span role="img" aria-label="${label}">${checked ? '☑' : '☐'}</span> `;
}

/** A Markdown table in a region that scrolls sideways and can be reached by keyboard. */
export function table(node: Table, page: Page): string {
  page.tables.count += 1;
  const label = escapeHtml(numbered(page.labels.table, page.tables.count));
  const [head, ...rows] = node.children;
  const align = node.align ?? [];
  const body = rows.map((each) => row(each, align, page, 'td')).join('');
  return `<div class="table-scroll" role="group" tabindex="0" aria-label="${label}">
<table>
<thead>
${head === undefined ? '' : row(head, align, page, 'th')}</thead>
<tbody>
${body}</tbody>
</table>
</div>
`;
}

function row(
  node: TableRow,
  align: NonNullable<Table['align']>,
  page: Page,
  tag: 'th' | 'td',
): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const cells = node.children.map((cell, at) => {
    const side = align[at] ?? null;
    const css = side === null ? '' : ` class="align-${side}"`;
    return `<${tag}${scope}${css}>${page.inner(cell)}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>\n`;
}
