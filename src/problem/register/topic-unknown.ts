import { defineProblem, given, perhaps } from '../definition/index.ts';

export const topicUnknown = defineProblem({
  code: 'topic-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục chủ đề data/topics.csv`,
    remedy: perhaps.vi(
      suggestion,
      'ghi mã chủ đề ở cột id của danh mục; nếu chưa có chủ đề ấy thì thêm vào danh mục',
    ),
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} is not in the register data/topics.csv`,
    remedy: perhaps.en(
      suggestion,
      'write the code in the column id of the register; if the topic is not there, add it',
    ),
  }),
  guide: {
    why: 'Chủ đề phải có trong danh mục để trang chủ đề gom được mọi bài.',
    params: { suggestion: 'dat-dai' },
    seen: 'dat-da',
  },
});
