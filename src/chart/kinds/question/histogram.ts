import * as s from '../../schema/index.ts';
import {
  NARROWEST,
  TYPE,
  WIDE,
  binWidth,
  drawBins,
  stretched,
  type Shape,
  type Text,
} from '../../draw/index.ts';
import { BinsSchema } from '../../spec/index.ts';
import { distributionOf, openNotes } from '../../subject/index.ts';
import { shareText, textWidth } from '../../text/index.ts';
import { bins, type QuestionGuide, type QuestionKind, SPREAD } from '../../kind/index.ts';

const HEIGHT = 150;
/** Of the figures over the columns. */
const HEAD = 20;

const schema = s.object({ ...BinsSchema.fields, kind: s.oneOf('histogram') });
type Spec = s.Output<typeof schema>;

/** Columns from 0. */
function columns(spec: Spec, bottom: number, alone: number | null): Shape[] {
  const most = Math.max(0.01, ...spec.bins.map(({ share }) => share));
  const width = binWidth(spec);
  return spec.bins.flatMap(({ share, open }, at): Shape[] => {
    const height = (share / most) * (HEIGHT - HEAD);
    const box = { x: at * width + 0.5, y: bottom - height, width: width - 1, height };
    const label = figureOver(spec, at, bottom - height - 5, alone);
    const css = open ? 'chart-bar chart-apart' : 'chart-bar';
    const bar: Shape = { kind: 'rect', class: css, ...box };
    return share === 0 ? label : [bar, ...label];
  });
}

/** Whether every column's figure fits over it in a drawing of `width` px. */
function allFit(spec: Spec, width: number): boolean {
  const room = (binWidth(spec) / 100) * width;
  return spec.bins.every(
    ({ share }) => textWidth(shareText(share, spec.lang, spec.base), TYPE.small) + 3 <= room,
  );
}

/** The figure over its column: over every one where all fit, else over the highest; on a wide page over the others too. */
function figureOver(spec: Spec, at: number, y: number, alone: number | null): Text[] {
  const shares = spec.bins.map(({ share }) => share);
  const first = shares.indexOf(Math.max(...shares)) === at;
  const always = first || allFit(spec, alone ?? NARROWEST);
  if (!always && !allFit(spec, alone ?? WIDE)) return [];
  const text = shareText(shares[at] ?? 0, spec.lang, spec.base);
  const middle = (at + 0.5) * binWidth(spec);
  const narrowest = alone ?? (always ? NARROWEST : WIDE);
  const half = (textWidth(text, TYPE.small) / 2 / narrowest) * 100;
  const anchor = middle < half ? 'start' : middle > 100 - half ? 'end' : 'middle';
  const x = { start: 0, middle, end: 100 }[anchor];
  const css = always ? 'chart-value' : 'chart-value chart-roomy';
  return [{ kind: 'text', class: css, x, y, size: TYPE.small, anchor, text }];
}

/** How a scale of numbers, or a number in classes, is spread. */
export const histogram: QuestionKind<typeof schema> = {
  schema,
  fits: distributionOf,
  auto: () => true,
  notes: openNotes,
  draw: (spec, alone) =>
    stretched(
      drawBins(
        spec,
        {
          title: spec.unit,
          height: HEIGHT,
          draw: (bottom) => columns(spec, bottom, alone),
        },
        alone,
      ),
    ),
};

export const histogramGuide: QuestionGuide<typeof schema> = {
  name: 'cột phân bố',
  needs: SPREAD,
  row: [
    'an ordinal scale of eight scored steps or more, or a number in classes of one width³, every share known',
    'no',
  ],
  samples: () => [
    {
      name: 'histogram',
      note: 'Phân bố điểm từ 0 đến 10',
      body: {
        unit: 'Điểm phục vụ, từ 0 đến 10',
        bins: bins([0.02, 0.01, 0.03, 0.04, 0.07, 0.13, 0.15, 0.22, 0.19, 0.09, 0.05]),
      },
    },
  ],
};
