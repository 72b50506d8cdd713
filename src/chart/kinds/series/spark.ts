import * as s from '../../schema/index.ts';
import { drawSparkline } from '../../line/index.ts';
import { PointSchema, breaks, common, unit } from '../../spec/index.ts';
import { breaksWithin, drawableReadings } from '../../subject/index.ts';
import { isDrawn } from '../../text/index.ts';
import { type ReadingKind, type SeriesGuide, waves } from '../../kind/index.ts';

const schema = s.object({
  ...common,
  kind: s.oneOf('spark'),
  unit,
  points: s.list(PointSchema, 2),
  breaks,
});
type Spec = s.Output<typeof schema>;

const SIZE = { width: 120, height: 28 };
const PLOT = { left: 4, right: 116, top: 4, bottom: 24 };

function shapesOf(spec: Spec) {
  const values = spec.points.filter(isDrawn).map(({ value }) => value);
  const least = spec.unit === 'percent' ? 0 : Math.min(...values);
  const dates = spec.points.map(({ date }) => date).toSorted();
  return drawSparkline(spec, PLOT, dates, [least, Math.max(...values, 0.01)]);
}

/** A trend without words, as high as a line of text: its figures stand beside it. */
export const spark: ReadingKind<typeof schema> = {
  schema,
  fits: (points, { unit: own, breaks: all }) => {
    const readings = drawableReadings(points);
    const cuts = breaksWithin(points, all).map(({ date }) => ({ date }));
    return readings === null ? null : { unit: own, points: readings, breaks: cuts };
  },
  draw: (spec) => {
    const { id, title } = spec;
    const scene = { id, title, layout: 'fixed', ...SIZE, shapes: shapesOf(spec) } as const;
    return [{ for: 'spark', scene }];
  },
};

export const sparkGuide: SeriesGuide<typeof schema> = {
  row: [
    'any of two readings or more',
    'list of series; a question that is followed, on its survey’s page',
    'the reading, without words',
  ],
  samples: () => [
    {
      name: 'spark',
      note: 'Đường nhỏ trong dòng chữ',
      body: { unit: 'percent', points: waves() },
    },
  ],
};
