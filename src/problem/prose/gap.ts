import { defineProblem } from '../definition/index.ts';

/** A passage that a new report left to be written. */
export const proseGap = defineProblem({
  code: 'prose-gap',
  vi: (_, seen) => ({
    message: `đoạn này chưa viết: ${seen}`,
    remedy:
      'viết nội dung thay cho cả phần trong ngoặc vuông, hoặc xóa cả đề mục nếu không có gì để viết',
  }),
  en: (_, seen) => ({
    message: `this passage is still to be written: ${seen}`,
    remedy:
      'write it in place of all that stands in the square brackets, or delete the heading too where there is nothing to say',
  }),
  guide: {
    why: 'Chỗ này do lệnh tạo báo cáo để sẵn. Ở bản thảo, chỗ chưa viết không chặn các báo cáo khác; báo cáo đã công bố thì không được còn chỗ nào như vậy.',
    seen: '[cần viết: tình hình chung trong kỳ]',
  },
});
