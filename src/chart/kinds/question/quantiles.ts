import * as s from '../../schema/index.ts';
import { binWidth, drawBins, stretched, type Shape } from '../../draw/index.ts';
import { BinsSchema } from '../../spec/index.ts';
import { distributionOf } from '../../subject/index.ts';
import { wordsOf } from '../../text/index.ts';
import { bins, type QuestionGuide, type QuestionKind, SPREAD } from '../../kind/index.ts';

const DOTS = 20;
const RADIUS = 5;
/** The distance of two dots of one column. */
const STEP = 2 * RADIUS + 1;

const schema = s.object({ ...BinsSchema.fields, kind: s.oneOf('quantiles') });
type Spec = s.Output<typeof schema>;

/** Dots by bin, that make twenty: the largest remainders get what whole parts leave. */
export function dotsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0) || 1;
  const exact = shares.map((share) => (share / sum) * DOTS);
  const whole = exact.map(Math.floor);
  const left = DOTS - whole.reduce((a, b) => a + b, 0);
  const next = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
    .slice(0, left);
  return whole.map((count, at) => count + Number(next.some((one) => one.at === at)));
}

function drawDots(spec: Spec, counts: readonly number[], bottom: number): Shape[] {
  const width = binWidth(spec);
  return counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, nth): Shape => ({
      kind: 'circle',
      class: 'chart-marker',
      cx: (at + 0.5) * width,
      cy: bottom - RADIUS - 2 - nth * STEP,
      r: RADIUS,
    })),
  );
}

/** Twenty dots of one in twenty each: drawn only where it is asked for, since a dot rounds a published share to 5%. */
export const quantiles: QuestionKind<typeof schema> = {
  schema,
  fits: distributionOf,
  auto: () => false,
  draw: (spec, alone) => {
    const counts = dotsOf(spec.bins.map(({ share }) => share));
    const marks = {
      title: `${spec.unit}. ${wordsOf(spec.lang).oneInTwenty}`,
      height: Math.max(...counts) * STEP + 12,
      draw: (bottom: number) => drawDots(spec, counts, bottom),
    };
    return stretched(drawBins(spec, marks, alone));
  },
};

export const quantilesGuide: QuestionGuide<typeof schema> = {
  name: 'hai mươi chấm',
  needs: SPREAD,
  row: ['as `histogram`; only where it is asked for', 'no'],
  samples: () => [
    {
      name: 'quantiles',
      note: 'Hai mươi chấm bằng nhau',
      body: { unit: 'Số lần đi lại', bins: bins([0, 0.31, 0.27, 0.2, 0.11, 0.06, 0.05]) },
    },
  ],
};
