import { escapeHtml } from '../../format/index.ts';

/** A cell: finished HTML, and where it stands. */
export interface Cell {
  readonly html: string;
  readonly header?: 'row' | 'col';
  /** Numbers stand right. */
  readonly number?: boolean;
  readonly span?: number;
}

interface TableParts {
  /** Plain text. */
  readonly caption: string;
  /** Kept for screen readers only, where a heading above says the same. */
  readonly hideCaption?: boolean;
  readonly head: readonly Cell[];
  readonly body: readonly (readonly Cell[])[];
  readonly foot?: readonly (readonly Cell[])[];
}

/** A table in a region that scrolls sideways and can be reached by keyboard. */
export function scrollTable({ caption, hideCaption, head, body, foot }: TableParts): string {
  const css = hideCaption === true ? ' class="visually-hidden"' : '';
  const label = escapeHtml(caption);
  const tail = foot === undefined || foot.length === 0 ? '' : `<tfoot>\n${rows(foot)}</tfoot>\n`;
  return `<div class="table-scroll" role="group" tabindex="0" aria-label="${label}">
<table>
<caption${css}>${label}</caption>
<thead>
${rows([head])}</thead>
<tbody>
${rows(body)}</tbody>
${tail}</table>
</div>
`;
}

function rows(all: readonly (readonly Cell[])[]): string {
  return all.map((cells) => `<tr>${cells.map(write).join('')}</tr>\n`).join('');
}

function write({ html, header, number, span }: Cell): string {
  const tag = header === undefined ? 'td' : 'th';
  const scope = header === undefined ? '' : ` scope="${header}"`;
  const css = number === true ? ' class="number"' : '';
  const width = span === undefined || span === 1 ? '' : ` colspan="${span}"`;
  return `<${tag}${scope}${css}${width}>${html}</${tag}>`;
}

/** The head of a column. */
export function columnHead(text: string, number = false): Cell {
  return { html: escapeHtml(text), header: 'col', number };
}

/** The head of a row. */
export function rowHead(text: string): Cell {
  return { html: escapeHtml(text), header: 'row' };
}
