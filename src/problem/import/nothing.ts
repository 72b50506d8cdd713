import { defineProblem, given } from '../definition/index.ts';

export const importNothing = defineProblem({
  code: 'import-nothing',
  params: given<{ readonly dropped: number }>(),
  vi: ({ dropped }) => ({
    message: `không còn câu hỏi nào để công bố: cả ${dropped} cột đều bị bỏ`,
    remedy: 'xem bảng các cột bị bỏ và lý do; kiểm tra có chọn đúng trang tính không',
  }),
  en: ({ dropped }) => ({
    message: `no question is left to publish: all ${dropped} columns were dropped`,
    remedy: 'look at the table of dropped columns; check that this is the right sheet',
  }),
  guide: {
    why: 'Cột có dữ liệu cá nhân và cột trả lời tự do luôn bị bỏ; tệp chỉ có những cột ấy thì không còn gì để công bố.',
    params: { dropped: 5 },
  },
});
