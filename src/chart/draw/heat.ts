import {
  isDrawn,
  reasonText,
  shareText,
  textWidth,
  wordsOf,
  wrapText,
  type Shown,
} from '../text/index.ts';
import { NARROWEST, TYPE, type Scene, type Shape, type Text } from './scene.ts';
import type { Base } from '../../survey/index.ts';
import type { CommonSpec } from '../spec/index.ts';
import { stepOf } from './classes.ts';
import { addNotes, nameScenes, pagesOf } from './pages.ts';
import { drawUnder, type Drawn } from './rows.ts';
import { textLines } from './text-lines.ts';

/** Columns that a phone has room for; more stand in a second line of cells. */
const ACROSS = 5;
const CELL = 26;
const GAP = 10;

interface Row {
  readonly label: string;
  readonly cells: readonly Shown[];
}

/** A table of shares, as its chart is drawn from. */
interface HeatSpec extends CommonSpec {
  readonly base: Base;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What fits a cell: the figure, with `*` where the sample is small. */
function figureIn(cell: Shown, spec: HeatSpec): string {
  if (cell.value === null || cell.size === 'few') {
    return reasonText(cell).replaceAll(' ', '') || '–';
  }
  const figure = shareText(cell.value, spec.lang, spec.base);
  return cell.size === 'low' ? `${figure}*` : figure;
}

function drawCell(cell: Shown, spec: HeatSpec, x: number, width: number, y: number): Shape[] {
  const text = figureIn(cell, spec);
  const drawn = isDrawn(cell);
  const tone = drawn ? stepOf(cell.value) : null;
  const box = { x: x + 0.4, y, width: width - 0.8, height: CELL };
  const place = { x: x + width / 2, y: y + CELL / 2 + TYPE.small / 3, size: TYPE.small };
  return [
    tone === null
      ? { kind: 'rect', class: 'chart-empty', ...box }
      : { kind: 'rect', class: `chart-segment chart-${tone}`, ...box },
    {
      kind: 'text',
      class: tone === null ? 'chart-note' : `chart-inside chart-on-${tone}`,
      ...place,
      anchor: 'middle',
      text,
    },
  ];
}

/** Columns that stand beside each other: all, or a run that a phone has room for. */
interface Block {
  readonly from: number;
  readonly count: number;
}

function blocksOf({ columns }: HeatSpec): Block[] {
  const lines = Math.ceil(columns.length / ACROSS);
  const count = Math.ceil(columns.length / lines);
  return Array.from({ length: lines }, (_, at) => ({ from: at * count, count }));
}

function drawRow(row: Row, spec: HeatSpec, { from, count }: Block, top: number): Drawn {
  const lines = wrapText(row.label, TYPE.label, NARROWEST);
  const y = top + lines.length * TYPE.line + 2;
  const width = 100 / count;
  const cells = row.cells
    .slice(from, from + count)
    .flatMap((cell, at) => drawCell(cell, spec, at * width, width, y));
  return { shapes: [...textLines(lines, top, 'chart-label'), ...cells], bottom: y + CELL + GAP };
}

function headOf(spec: HeatSpec, { from, count }: Block, top: number): Drawn {
  const width = 100 / count;
  const room = (width / 100) * NARROWEST - 4;
  const names = spec.columns.slice(from, from + count);
  const heads = names.map((name) => wrapText(name, TYPE.small, room));
  const most = Math.max(...heads.map(({ length }) => length));
  const texts = heads.flatMap((lines, at) =>
    lines.map((text, line): Text => {
      const y = top + (most - lines.length + line) * 17 + TYPE.small;
      const place = { x: (at + 0.5) * width, y, size: TYPE.small, anchor: 'middle' } as const;
      return { kind: 'text', class: 'chart-small', ...place, text };
    }),
  );
  return { shapes: texts, bottom: top + most * 17 + 6 };
}

/** What a star stands for, where there is one. */
function starNote(spec: HeatSpec): Drawn {
  const low = spec.rows.some(({ cells }) => cells.some(({ size }) => size === 'low'));
  const note = low ? wrapText(wordsOf(spec.lang).starred, TYPE.label, NARROWEST) : [];
  return { shapes: textLines(note, 0, 'chart-note'), bottom: note.length * (TYPE.line + 4) };
}

/** A table of shaded shares: the figure in every cell, so that the shade is never all there is. */
export function drawHeat(spec: HeatSpec): Scene[] {
  const parts = blocksOf(spec).flatMap((block, nth) =>
    pagesOf(spec.rows).map((rows, page) => {
      const start = nth + page === 0 ? starNote(spec) : { shapes: [], bottom: 8 };
      const head = headOf(spec, block, start.bottom);
      const begun = { shapes: [...start.shapes, ...head.shapes], bottom: head.bottom };
      const drawn = drawUnder(rows, begun, (row, top) => drawRow(row, spec, block, top));
      return { height: drawn.bottom, shapes: drawn.shapes };
    }),
  );
  return nameScenes(spec, addNotes(parts, spec.notes));
}

/** Whether every column's name fits its cell on a phone, word by word. */
export function fitsColumns(columns: readonly string[]): boolean {
  const room = NARROWEST / Math.min(ACROSS, columns.length) - 4;
  return columns.every((name) =>
    name.split(' ').every((word) => textWidth(word, TYPE.small) <= room),
  );
}
