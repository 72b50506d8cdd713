import * as s from '../../schema/index.ts';
import { stretched } from '../../draw/index.ts';
import { StackSchema, drawStack, stackOf } from '../../stack/index.ts';
import {
  type QuestionGuide,
  type QuestionKind,
  SATISFIED,
  WHOLE_EN,
  WHOLE_VI,
} from '../../kind/index.ts';

const schema = s.object({ ...StackSchema.fields, kind: s.oneOf('diverging') });

/** Stacks that turn at a baseline: a scale with two sides. */
export const diverging: QuestionKind<typeof schema> = {
  schema,
  fits: (subject, options) => stackOf('diverging', subject, options),
  auto: () => true,
  draw: (spec, alone) => stretched(drawStack(spec, alone)),
};

export const divergingGuide: QuestionGuide<typeof schema> = {
  name: 'thanh chồng hai phía',
  needs: {
    vi: `câu chọn một có thang hai phía (bipolar), ${WHOLE_VI}`,
    en: `a select_one on a bipolar scale, ${WHOLE_EN}`,
  },
  row: ['one choice from a bipolar scale, whole¹', 'no or yes'],
  samples: () => [
    {
      name: 'diverging',
      note: 'Thang hai phía: phân theo nhóm, “không biết” để riêng',
      body: {
        segments: [...SATISFIED],
        apart: 'Không biết, khó trả lời',
        rows: [
          { label: 'Chung', values: [0.05, 0.12, 0.2, 0.45, 0.13], apart: 0.05, baseN: 1180 },
          { label: 'Thành thị', values: [0.02, 0.02, 0.06, 0.6, 0.3], apart: 0, baseN: 503 },
          { label: 'Nông thôn', values: [0.3, 0.31, 0.2, 0.1, 0.04], apart: 0.05, baseN: 677 },
          { label: 'Hải đảo', values: null, marks: ['c'], baseN: 45, size: 'low' },
        ],
      },
    },
  ],
};
