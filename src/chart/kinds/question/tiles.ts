import * as s from '../../schema/index.ts';
import {
  WIDTHS,
  stepOf,
  twoWidths,
  type Part,
  type Shape,
  type Text,
  type WidthName,
} from '../../draw/index.ts';
import {
  PlacesSchema,
  ofOneTerritory,
  unitOfCode,
  unitsOf,
  type PlaceCell,
} from '../../spec/index.ts';
import { provincesOf } from '../../subject/index.ts';
import { isDrawn, reasonText, shareText, textWidth, wrapText } from '../../text/index.ts';
import { provinces, type QuestionGuide, type QuestionKind } from '../../kind/index.ts';

const TILE = {
  narrow: { height: 38, gap: 3, widest: 58 },
  wide: { height: 56, gap: 4, widest: 88 },
} as const;
const SMALL = 12;

const schema = s
  .object({ ...PlacesSchema.fields, kind: s.oneOf('tiles') })
  .refine(ofOneTerritory, 'units of one territory only');
type Spec = s.Output<typeof schema>;

/** What fits a tile: whole per cents where the house's own decimals would not. */
function tileText(cell: PlaceCell, spec: Spec, room: number): string {
  if (cell.value === null || cell.size === 'few') return reasonText(cell).replaceAll(' ', '');
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

function drawTile(cell: PlaceCell, spec: Spec, tile: Tile, names: readonly string[]): Shape[] {
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

/** Tiles of one size, each about where its province lies; short forms on a phone, names where there is room. */
function drawTiles(spec: Spec, name: WidthName): Part {
  const { height, gap, widest } = TILE[name];
  const units = spec.cells.map((cell) => ({ cell, unit: unitOfCode(spec.territory, cell.code) }));
  const columns = Math.max(...units.map(({ unit }) => unit?.column ?? 0)) + 1;
  const first = Math.min(...units.map(({ unit }) => unit?.row ?? 0));
  const last = Math.max(...units.map(({ unit }) => unit?.row ?? 0));
  const width = Math.min((WIDTHS[name] + gap) / columns, widest) - gap;
  const shapes = units.flatMap(({ cell, unit }) => {
    if (unit === undefined) return [];
    const x = unit.column * (width + gap);
    const y = (unit.row - first) * (height + gap);
    const wrapped = wrapText(unit.name, SMALL, width - 4);
    const names = name === 'wide' && wrapped.length <= 3 ? wrapped : [unit.short];
    return drawTile(cell, spec, { x, y, width, height }, names);
  });
  return { height: (last - first + 1) * (height + gap), shapes };
}

/** Provinces in their places, where more than half of them are there: a map of equal areas. */
export const tiles: QuestionKind<typeof schema> = {
  schema,
  fits: (subject) => {
    const places = provincesOf(subject);
    const some = places !== null && places.cells.length * 2 > unitsOf(places.territory).length;
    return some ? places : null;
  },
  auto: () => true,
  draw: (spec) => twoWidths(spec, (name) => drawTiles(spec, name)),
};

export const tilesGuide: QuestionGuide<typeof schema> = {
  name: 'lưới các tỉnh',
  needs: {
    vi: 'một phương án (choice của <Compare>) chia theo tỉnh, thành phố, có số liệu của hơn một nửa số tỉnh, thành phố cùng thời kỳ',
    en: 'one choice (of <Compare>) by provinces, with figures of more than half of those of one time',
  },
  row: ['one choice alone, by more than half of the provinces of one division (34 or 63)', 'yes'],
  samples: () => [
    {
      name: 'tiles-34',
      note: 'Lưới 34 tỉnh, thành phố',
      body: { territory: '34', cells: provinces('34') },
    },
    {
      name: 'tiles-63',
      note: 'Lưới 63 tỉnh, thành phố, cho số liệu trước ngày 01/07/2025',
      body: { territory: '63', cells: provinces('63') },
    },
  ],
};
