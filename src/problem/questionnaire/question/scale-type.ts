import { defineProblem } from '../../definition/index.ts';

export const questionScaleType = defineProblem({
  code: 'question-scale-type',
  vi: (_, seen) => ({
    message: `thang hai phía (bipolar) không dùng được cho câu loại ${seen}`,
    remedy: 'chỉ ghi scale = bipolar ở câu select_one',
  }),
  en: (_, seen) => ({
    message: `a bipolar scale does not suit a question of type ${seen}`,
    remedy: 'use scale = bipolar on select_one questions only',
  }),
  guide: { why: 'Thang hai phía chỉ có ở câu chọn một.', seen: 'select_multiple' },
});
