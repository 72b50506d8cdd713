import * as s from '../../schema/index.ts';
import { stretched } from '../../draw/index.ts';
import { StackSchema, drawStack, stackOf } from '../../stack/index.ts';
import { type QuestionGuide, type QuestionKind, WHOLE_EN, WHOLE_VI } from '../../kind/index.ts';

const schema = s.object({ ...StackSchema.fields, kind: s.oneOf('stacked') });

/** Stacks from the left edge: steps of one direction, which by groups a stack shows best. */
export const stacked: QuestionKind<typeof schema> = {
  schema,
  fits: (subject, options) => stackOf('stacked', subject, options),
  auto: ({ by, question }) => by !== null && question.scale === 'ordinal',
  draw: (spec, alone) => stretched(drawStack(spec, alone)),
};

export const stackedGuide: QuestionGuide<typeof schema> = {
  name: 'thanh chồng cộng thành 100%',
  needs: {
    vi: `câu chọn một có thang thứ bậc (ordinal) hoặc hai phía (bipolar), ${WHOLE_VI}`,
    en: `a select_one on an ordinal or bipolar scale, ${WHOLE_EN}`,
  },
  row: ['one choice from an ordinal scale, whole¹', 'yes'],
  samples: () => [
    {
      name: 'stacked',
      note: 'Cộng thành 100%: thang bậc theo nhóm',
      body: {
        segments: [
          { label: 'Chưa bao giờ', side: 1, tone: 'step-1' },
          { label: 'Một tuần vài lần', side: 1, tone: 'step-4' },
          { label: 'Hằng ngày', side: 1, tone: 'step-7' },
        ],
        rows: [
          { label: 'Từ 18 đến 29 tuổi', values: [0.1, 0.3, 0.6], baseN: 300 },
          { label: 'Từ 30 đến 59 tuổi', values: [0.333, 0.333, 0.334], baseN: 520 },
          { label: 'Từ 60 tuổi trở lên', values: [0.7, 0.28, 0.02], baseN: 360 },
        ],
      },
    },
  ],
};
