import * as s from '../../schema/index.ts';
import {
  NARROWEST,
  TYPE,
  rowScenes,
  stretched,
  textLines,
  type Drawn,
  type Shape,
} from '../../draw/index.ts';
import { common } from '../../spec/index.ts';
import { wrapText } from '../../text/index.ts';
import { type Guide, type Kind, LONG } from '../../kind/index.ts';

const STEP = { height: 12, gap: 0.8 };

const schema = s.object({
  ...common,
  kind: s.oneOf('verbal'),
  /** From the least to the most widespread. */
  steps: s.list(s.text(), 2),
  rows: s.list(s.object({ label: s.text(), step: s.whole(1) }), 1),
});
type Spec = s.Output<typeof schema>;
type Row = Spec['rows'][number];

/** As many filled steps as the word stands for. */
function stepsOf(row: Row, steps: number, y: number): Shape[] {
  const width = 100 / steps;
  return Array.from({ length: steps }, (_, at): Shape => ({
    kind: 'rect',
    class: at < row.step ? 'chart-bar' : 'chart-empty',
    x: at * width,
    y,
    width: width - (at === steps - 1 ? 0 : STEP.gap),
    height: STEP.height,
  }));
}

function drawRow(row: Row, { steps }: Spec, top: number): Drawn {
  const opinion = wrapText(row.label, TYPE.label, NARROWEST);
  const word = wrapText(steps[row.step - 1] ?? '', TYPE.label, NARROWEST);
  const under = top + opinion.length * TYPE.line;
  const y = under + word.length * TYPE.line + 3;
  const texts = [
    ...textLines(opinion, top, 'chart-label'),
    ...textLines(word, under, 'chart-heading'),
  ];
  return {
    shapes: [...texts, ...stepsOf(row, steps.length, y)],
    bottom: y + STEP.height + 16,
  };
}

/** How widespread opinions are, in words and steps; never per cent. */
export const verbal: Kind<typeof schema> = {
  schema,
  draw: (spec) =>
    stretched(rowScenes(spec, { rows: spec.rows, draw: (row, top) => drawRow(row, spec, top) })),
};

export const verbalGuide: Guide<typeof schema> = {
  samples: () => [
    {
      name: 'verbal',
      note: 'Mức độ phổ biến bằng lời',
      body: {
        steps: [
          'Ý kiến cá biệt',
          'Một số ý kiến',
          'Nhiều ý kiến',
          'Đa số',
          'Đại đa số',
          'Tuyệt đại đa số',
        ],
        rows: [
          { label: 'Đồng tình với chủ trương sắp xếp đơn vị hành chính.', step: 6 },
          { label: `Băn khoăn về việc ${LONG.toLowerCase()}.`, step: 3 },
          { label: 'Kiến nghị công khai giá dịch vụ.', step: 1 },
        ],
      },
    },
  ],
};
