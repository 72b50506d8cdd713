import * as s from '../../schema/index.ts';
import {
  TYPE,
  WIDTHS,
  lowBase,
  twoWidths,
  type Part,
  type Shape,
  type Text,
  type WidthName,
} from '../../draw/index.ts';
import { PlacesSchema, ofOneTerritory, type PlaceCell } from '../../spec/index.ts';
import { provincesOf } from '../../subject/index.ts';
import { cellText, isDrawn, reasonText, textWidth } from '../../text/index.ts';
import { provinces, type QuestionGuide, type QuestionKind } from '../../kind/index.ts';

const ROW = { height: 15, gap: 8 };

const schema = s
  .object({ ...PlacesSchema.fields, kind: s.oneOf('ranked') })
  .refine(ofOneTerritory, 'units of one territory only');
type Spec = s.Output<typeof schema>;

/** From the largest share to the smallest; what is not drawn comes after them by its code, since a place would tell. */
export function rankPlaces(cells: readonly PlaceCell[]): PlaceCell[] {
  const known = cells.filter(isDrawn).toSorted((a, b) => b.value - a.value);
  return [
    ...known,
    ...cells.filter((cell) => !isDrawn(cell)).toSorted((a, b) => a.code.localeCompare(b.code)),
  ];
}

/** A bar with its name at its left and its figure at its right. */
function drawBar(cell: PlaceCell, spec: Spec, y: number, left: number, full: number): Shape[] {
  const drawn = isDrawn(cell);
  const length = drawn ? cell.value * full : 0;
  const place = { y: y + ROW.height / 2 + TYPE.small / 3, size: TYPE.small } as const;
  const text = drawn ? cellText(cell, spec.lang, spec.base) : reasonText(cell);
  const bar: Shape = {
    ...{ kind: 'rect', class: `chart-bar${lowBase(cell)}` },
    ...{ x: left, y, width: length, height: ROW.height },
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

function drawRanked(spec: Spec, name: WidthName): Part {
  const places = rankPlaces(spec.cells);
  const wide = (text: string) => textWidth(text, TYPE.small);
  const left = Math.max(...places.map(({ label }) => wide(label))) + 10;
  const figures = places.filter(isDrawn).map((cell) => wide(cellText(cell, spec.lang, spec.base)));
  const full = WIDTHS[name] - left - Math.max(0, ...figures) - 10;
  const step = ROW.height + ROW.gap;
  const shapes = places.flatMap((cell, at) => drawBar(cell, spec, at * step, left, full));
  return { height: places.length * step, shapes };
}

/** Provinces from the largest share to the smallest. */
export const ranked: QuestionKind<typeof schema> = {
  schema,
  fits: provincesOf,
  auto: () => true,
  draw: (spec) => twoWidths(spec, (name) => drawRanked(spec, name)),
};

export const rankedGuide: QuestionGuide<typeof schema> = {
  name: 'xếp hạng các tỉnh',
  needs: {
    vi: 'một phương án (choice của <Compare>) chia theo tỉnh, thành phố, có số liệu của từ 10 tỉnh, thành phố cùng thời kỳ trở lên',
    en: 'one choice (of <Compare>) by provinces, 10 or more of one time',
  },
  row: ['one choice alone, by ten provinces or more of one division', 'yes'],
  samples: () => [
    {
      name: 'ranked',
      note: 'Xếp hạng 34 tỉnh, thành phố: tỉnh không công bố xếp cuối',
      body: { territory: '34', cells: provinces('34') },
    },
  ],
};
