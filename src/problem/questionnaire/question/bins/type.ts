import { defineProblem } from '../../../definition/index.ts';

export const questionBinsType = defineProblem({
  code: 'question-bins-type',
  vi: (_, seen) => ({
    message: `mốc chia lớp (bins) không dùng được cho câu loại ${seen}`,
    remedy: 'chỉ ghi bins ở câu integer, decimal hoặc range; câu loại khác để trống ô này',
  }),
  en: (_, seen) => ({
    message: `class limits (bins) do not suit a question of type ${seen}`,
    remedy: 'use bins on integer, decimal and range questions only; leave the cell empty elsewhere',
  }),
  guide: { why: 'Chỉ câu hỏi bằng số mới có mốc chia lớp.', seen: 'select_one' },
});
