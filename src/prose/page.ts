import type { Definition, FootnoteDefinition, Parents } from 'mdast';

/** A component as it is drawn: its attributes and its content, finished HTML, to HTML. */
interface RenderedComponent {
  readonly inline?: boolean | undefined;
  readonly render: (attributes: Readonly<Record<string, string>>, inner: string) => string;
}

/** The components of the allow-list, by name. */
export type ComponentTable = ReadonlyMap<string, RenderedComponent>;

/** Words that the renderer itself needs. */
export interface ProseLabels {
  readonly footnotes: string;
  /** For the link back from a footnote; `{number}` is replaced. */
  readonly back: string;
  readonly footnote: string;
  /** Names a table's scroll region; `{number}` is replaced. */
  readonly table: string;
  readonly done: string;
  readonly open: string;
}

export const VI_LABELS: ProseLabels = {
  footnotes: 'Chú thích',
  footnote: 'Chú thích {number}',
  back: 'Trở lại chỗ dẫn chú thích {number}',
  table: 'Bảng {number} trong bài',
  done: 'Đã xong',
  open: 'Chưa xong',
};

export const EN_LABELS: ProseLabels = {
  footnotes: 'Footnotes',
  footnote: 'Footnote {number}',
  back: 'Back to reference {number}',
  table: 'Table {number} of the text',
  done: 'Done',
  open: 'Not done',
};

/** What rendering one body needs and keeps count of. */
export interface Page {
  readonly components: ComponentTable;
  readonly href: (path: string) => string;
  readonly labels: ProseLabels;
  readonly definitions: Map<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Footnotes cited so far, in order, with how often. */
  readonly cited: Map<string, number>;
  readonly tables: { count: number };
  readonly inner: (node: Parents) => string;
}

/** A label with its number. */
export function numbered(label: string, number: number): string {
  return label.replace('{number}', String(number));
}
