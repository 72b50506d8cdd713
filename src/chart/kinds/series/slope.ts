import * as s from '../../schema/index.ts';
import { twoWidths } from '../../draw/index.ts';
import { drawSlope } from '../../line/index.ts';
import { base as baseShape, cell as cellShape, common } from '../../spec/index.ts';
import {
  breaksWithin,
  drawableAnswers,
  labelOf,
  sizeOfPoint,
  type TrendPoint,
} from '../../subject/index.ts';
import {
  type AnswersKind,
  type AskedGuide,
  cell,
  hidden,
  LONG,
  SAME_EN,
  SAME_VI,
  type SeriesGuide,
} from '../../kind/index.ts';

const schema = s.object({
  ...common,
  kind: s.oneOf('slope'),
  base: baseShape,
  from: s.text(),
  to: s.text(),
  rows: s.list(
    s.object({ label: s.text(), from: s.object(cellShape), to: s.object(cellShape) }),
    1,
  ),
});

const cellOf = (point: TrendPoint) => ({
  value: point.value,
  marks: [...(point.marks ?? [])],
  size: sizeOfPoint(point),
});

/** Two waves that may be compared, a line an answer. */
export const slope: AnswersKind<typeof schema> = {
  schema,
  fits: (waves, { lang, breaks }) => {
    const [first, last, ...more] = waves;
    if (first === undefined || last === undefined || more.length > 0) return null;
    const answers = drawableAnswers(waves);
    if (answers.length === 0 || breaksWithin(waves, breaks).length > 0) return null;
    const rows = answers.flatMap(({ choice, points: [from, to] }) =>
      from === undefined || to === undefined
        ? []
        : [{ label: labelOf(choice, lang), from: cellOf(from), to: cellOf(to) }],
    );
    const base = answers[0]?.points[0]?.base ?? 'valid';
    return { base, from: first.label, to: last.label, rows };
  },
  draw: (spec) => twoWidths(spec, (name) => drawSlope(spec, name)),
};

export const slopeGuide: AskedGuide<typeof schema> & SeriesGuide<typeof schema> = {
  name: 'mọi phương án ở hai đợt',
  needs: {
    vi: `chuỗi có đúng hai đợt, giữa hai đợt không có chỗ đứt chuỗi, ${SAME_VI}`,
    en: `a series of exactly two waves, no break between them, ${SAME_EN}`,
  },
  row: [
    'two waves that may be compared, which offered the same 2–8 answers',
    'series’ page, `<Trend>`',
    'all answers',
  ],
  samples: () => [
    {
      name: 'slope',
      note: 'Hai đợt: nhãn dài, số gần nhau, đợt trước giữ kín',
      body: {
        from: '10/2025',
        to: '10/2026',
        rows: [
          { label: LONG, from: cell(0.42), to: cell(0.44) },
          { label: 'Việc làm', from: cell(0.33), to: cell(0.43) },
          { label: 'Mạng xã hội', from: cell(0.31), to: cell(0.42) },
          { label: 'An ninh trật tự', from: cell(null, hidden), to: cell(0.05) },
          { label: 'Giá cả', from: cell(0.08, { size: 'low' }), to: cell(0.01) },
        ],
      },
    },
  ],
};
