import { defineProblem } from '../definition/index.ts';

export const responseNone = defineProblem({
  code: 'response-none',
  vi: () => ({
    message: 'tệp không có phiếu trả lời nào',
    remedy: 'thêm các dòng trả lời dưới dòng tiêu đề',
  }),
  en: () => ({
    message: 'the file holds no answers',
    remedy: 'add rows under the header',
  }),
  guide: { why: 'Tệp chỉ có dòng tiêu đề. Có thể đã lọc hết phiếu khi xuất.' },
});
