import * as s from '../../schema/index.ts';
import {
  TYPE,
  WIDTHS,
  twoWidths,
  type Part,
  type Shape,
  type Text,
  type WidthName,
} from '../../draw/index.ts';
import { drawSparkline, figureText, type Box } from '../../line/index.ts';
import { PointSchema, breaks, common, share, type LinePoint } from '../../spec/index.ts';
import { breaksWithin, drawableAnswers, labelOf, readingsOf } from '../../subject/index.ts';
import { digitsOf, isDrawn, wrapText } from '../../text/index.ts';
import {
  type AnswersKind,
  type AskedGuide,
  SAME_EN,
  SAME_VI,
  type SeriesGuide,
  waves,
} from '../../kind/index.ts';

const schema = s.object({
  ...common,
  kind: s.oneOf('multiples'),
  unit: s.oneOf('percent').default('percent'),
  panels: s.list(
    s.object({
      heading: s.text(),
      points: s.list(s.object({ ...PointSchema.fields, value: share.nullable() }), 1),
    }),
    2,
  ),
  breaks,
});
type Spec = s.Output<typeof schema>;

const COLUMNS = { narrow: 2, wide: 4 } as const;
const GUTTER = 16;
const PLOT = 78;
const LINE = 17;

function panel(spec: Spec, at: number, box: Box, dates: readonly string[], most: number): Shape[] {
  const points = spec.panels[at]?.points ?? [];
  const inner = { ...box, left: box.left + 5, right: box.right - 5 };
  const drawn = points.filter(isDrawn);
  const last = drawn.at(-1);
  const first = drawn.length > 1 ? drawn[0] : undefined;
  const ends = [first, last].flatMap((point, side): Text[] => {
    if (point === undefined) return [];
    const digits = digitsOf(point.value, 'percent', point.base);
    const text = figureText(point.value, spec, digits);
    const anchor = side === 0 ? 'start' : 'end';
    const x = side === 0 ? box.left : box.right;
    const place = { x, y: box.bottom + LINE + 2, anchor } as const;
    return [{ kind: 'text', class: 'chart-value', size: TYPE.small, ...place, text }];
  });
  const across = { x1: box.left, x2: box.right, y1: box.bottom, y2: box.bottom };
  const axis: Shape = { kind: 'line', class: 'chart-axis', ...across };
  return [
    axis,
    ...drawSparkline({ points, breaks: spec.breaks }, inner, dates, [0, most]),
    ...ends,
  ];
}

function headings(lines: readonly string[], x: number, top: number): Text[] {
  return lines.map((text, at) => ({
    ...{ kind: 'text', class: 'chart-heading', x, y: top + at * LINE + TYPE.small },
    ...{ size: TYPE.small, anchor: 'start', text },
  }));
}

/** The first and the last wave of all panels, under them. */
function spanText(points: readonly LinePoint[], y: number): Text {
  const sorted = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const text = [sorted[0], sorted.at(-1)].map((point) => point?.label ?? '').join(' – ');
  const place = { x: 0, y: y + TYPE.small, size: TYPE.small, anchor: 'start' } as const;
  return { kind: 'text', class: 'chart-small', ...place, text };
}

/** Small trends side by side, from 0, on the same two axes: the first and the last reading in figures. */
function drawMultiples(spec: Spec, name: WidthName): Part {
  const [width, columns] = [WIDTHS[name], COLUMNS[name]];
  const across = (width - GUTTER * (columns - 1)) / columns;
  const all = spec.panels.flatMap(({ points }) => points);
  const dates = all.map(({ date }) => date).toSorted();
  const most = Math.max(0.01, ...all.filter(isDrawn).map(({ value }) => value));
  const heads = spec.panels.map(({ heading }) => wrapText(heading, TYPE.small, across));
  const shapes: Shape[] = [];
  let top = 0;
  for (let row = 0; row * columns < spec.panels.length; row += 1) {
    const own = heads.slice(row * columns, (row + 1) * columns);
    const start = top + Math.max(...own.map(({ length }) => length)) * LINE + 12;
    own.forEach((lines, column) => {
      const left = column * (across + GUTTER);
      const box = { left, right: left + across, top: start, bottom: start + PLOT };
      shapes.push(
        ...headings(lines, left, top),
        ...panel(spec, row * columns + column, box, dates, most),
      );
    });
    top = start + PLOT + LINE + 20;
  }
  shapes.push(spanText(all, top - 8));
  return { height: top + 10, shapes };
}

/** Small multiples of three waves or more, an answer each. */
export const multiples: AnswersKind<typeof schema> = {
  schema,
  fits: (all, { lang, breaks: days }) => {
    const panels = drawableAnswers(all).map(({ choice, points }) => ({
      heading: labelOf(choice, lang),
      points: readingsOf(points),
    }));
    const cuts = breaksWithin(all, days).map(({ date }) => ({ date }));
    return all.length < 3 || panels.length === 0 ? null : { panels, breaks: cuts };
  },
  draw: (spec) => twoWidths(spec, (name) => drawMultiples(spec, name)),
};

export const multiplesGuide: AskedGuide<typeof schema> & SeriesGuide<typeof schema> = {
  name: 'mọi phương án qua các đợt',
  needs: {
    vi: `chuỗi có từ ba đợt trở lên, ${SAME_VI}`,
    en: `a series of three waves or more, ${SAME_EN}`,
  },
  row: [
    'three waves or more, which offered the same 3–8 answers',
    'series’ page, under the trend; `<Trend chart="multiples">`',
    'all answers',
  ],
  samples: () => [
    {
      name: 'multiples',
      note: 'Nhiều biểu đồ nhỏ chung một thang',
      body: {
        panels: [
          'Cả nước',
          'Trung du và miền núi phía Bắc',
          'Đồng bằng sông Hồng',
          'Bắc Trung Bộ',
          'Tây Nguyên',
        ].map((heading, at) => ({
          heading,
          points: waves().map((one) => ({
            ...one,
            value: one.value === null ? null : Math.max(0, one.value - at / 8),
          })),
        })),
      },
    },
  ],
};
