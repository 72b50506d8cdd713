import { cellText, isDrawn } from './cell-text.ts';
import { stepOf } from './draw-heat.ts';
import type { FrameName } from './line-frame.ts';
import { TYPE, type Scene, type Shape, type Text } from './scene.ts';
import { shareText } from './share-words.ts';
import type { PlacesSpec } from './spec.ts';
import { unitOfCode } from './territory.ts';
import { textWidth, wrapText } from './text.ts';

const WIDTH = { narrow: 288, wide: 600 } as const;
const TILE = { narrow: { height: 38, gap: 3 }, wide: { height: 56, gap: 4 } } as const;
const ROW = { height: 15, gap: 8 };
const SMALL = 12;

type Cell = PlacesSpec['cells'][number];

/** What fits a tile: whole per cents where the house's own decimals would not. */
function tileText(cell: Cell, spec: PlacesSpec, room: number): string {
  if (cell.size === 'few') return 'n<30';
  if (cell.value === null) return cell.marks.map((mark) => `[${mark}]`).join('');
  const text = shareText(cell.value, spec.lang, spec.base);
  const fits = textWidth(text, SMALL) <= room;
  return fits ? text : shareText(Math.round(cell.value * 100) / 100, spec.lang, 'published');
}

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawTile(cell: Cell, spec: PlacesSpec, tile: Tile, names: readonly string[]): Shape[] {
  const drawn = isDrawn(cell);
  const tone = drawn ? stepOf(cell.value) : null;
  const css = tone === null ? 'chart-empty' : `chart-segment chart-${tone}`;
  const ink = tone === null ? '' : ` chart-on-${tone}`;
  const lines = [...names, tileText(cell, spec, tile.width - 4)];
  const start = tile.y + (tile.height - lines.length * 14) / 2;
  const texts = lines.map((text, at): Text => ({
    ...{ kind: 'text', class: `${at === lines.length - 1 ? 'chart-inside' : 'chart-tile'}${ink}` },
    ...{ x: tile.x + tile.width / 2, y: start + at * 14 + 11, size: SMALL, anchor: 'middle', text },
  }));
  return [{ kind: 'rect', class: css, ...tile }, ...texts];
}

/** Provinces as tiles of one size, each about where it lies; short forms on a phone, names where there is room. */
function drawTiles(spec: PlacesSpec, name: FrameName): Omit<Scene, 'id' | 'title' | 'layout'> {
  const { height, gap } = TILE[name];
  const units = spec.cells.map((cell) => ({ cell, unit: unitOfCode(spec.territory, cell.code) }));
  const columns = Math.max(...units.map(({ unit }) => unit?.column ?? 0)) + 1;
  const first = Math.min(...units.map(({ unit }) => unit?.row ?? 0));
  const last = Math.max(...units.map(({ unit }) => unit?.row ?? 0));
  const width = Math.min((WIDTH[name] + gap) / columns, name === 'wide' ? 88 : 58) - gap;
  const shapes = units.flatMap(({ cell, unit }) => {
    if (unit === undefined) return [];
    const x = unit.column * (width + gap);
    const y = (unit.row - first) * (height + gap);
    const wrapped = wrapText(unit.name, SMALL, width - 4);
    const names = name === 'wide' && wrapped.length <= 3 ? wrapped : [unit.short];
    return drawTile(cell, spec, { x, y, width, height }, names);
  });
  return { width: WIDTH[name], height: (last - first + 1) * (height + gap), shapes };
}

/** From the largest share to the smallest; what is not drawn comes after them by its name, since a place would tell. */
export function rankPlaces(cells: readonly Cell[]): Cell[] {
  const known = cells.filter(isDrawn).toSorted((a, b) => b.value - a.value);
  return [
    ...known,
    ...cells.filter((cell) => !isDrawn(cell)).toSorted((a, b) => a.code.localeCompare(b.code)),
  ];
}

/** A bar of a ranking, with its name at its left and its figure at its right. */
function drawBar(cell: Cell, spec: PlacesSpec, y: number, left: number, full: number): Shape[] {
  const drawn = isDrawn(cell);
  const length = drawn ? cell.value * full : 0;
  const place = { y: y + ROW.height / 2 + TYPE.small / 3, size: TYPE.small } as const;
  const reason = cell.size === 'few' ? 'n < 30' : cell.marks.map((mark) => `[${mark}]`).join(' ');
  const text = drawn ? cellText(cell, spec.lang, spec.base) : reason;
  const css = `chart-bar${cell.size === 'low' ? ' chart-low-base' : ''}`;
  const bar: Shape = {
    ...{ kind: 'rect', class: css, x: left, y, width: length, height: ROW.height },
  };
  const name: Text = {
    ...{ kind: 'text', class: 'chart-label', x: left - 8, anchor: 'end', text: cell.label },
    ...place,
  };
  const figure: Text = {
    ...{ kind: 'text', class: drawn ? 'chart-value' : 'chart-note', x: left + length + 5 },
    ...{ anchor: 'start', text },
    ...place,
  };
  return length > 0 ? [name, bar, figure] : [name, figure];
}

function drawRanked(spec: PlacesSpec, name: FrameName): Omit<Scene, 'id' | 'title' | 'layout'> {
  const width = WIDTH[name];
  const ranked = rankPlaces(spec.cells);
  const wide = (text: string) => textWidth(text, TYPE.small);
  const left = Math.max(...ranked.map(({ label }) => wide(label))) + 10;
  const figures = ranked.filter(isDrawn).map((cell) => wide(cellText(cell, spec.lang, spec.base)));
  const full = width - left - Math.max(0, ...figures) - 10;
  const step = ROW.height + ROW.gap;
  const shapes = ranked.flatMap((cell, at) => drawBar(cell, spec, at * step, left, full));
  return { width, height: ranked.length * step, shapes };
}

/** Provinces of one division, ranked by their share or as a grid of tiles. */
export function drawPlaces(spec: PlacesSpec, name: FrameName): Scene {
  const drawn = spec.kind === 'tiles' ? drawTiles(spec, name) : drawRanked(spec, name);
  return { id: `${spec.id}-${name}`, title: spec.title, layout: 'fixed', ...drawn };
}
