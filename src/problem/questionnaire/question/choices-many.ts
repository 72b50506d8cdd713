import { defineProblem, given } from '../../definition/index.ts';

export const questionChoicesMany = defineProblem({
  code: 'question-choices-many',
  params: given<{ readonly count: number; readonly limit: number }>(),
  vi: ({ count, limit }, seen) => ({
    message: `danh sách ${seen} có ${count.toLocaleString('vi-VN')} phương án, nhiều hơn mức ${limit.toLocaleString('vi-VN')} mà một bảng kết quả chứa được`,
    remedy: 'gộp các phương án thành nhóm, hoặc ghi role = ignore nếu không lập bảng câu này',
  }),
  en: ({ count, limit }, seen) => ({
    message: `the list ${seen} has ${count.toLocaleString('en-GB')} choices, more than the ${limit.toLocaleString('en-GB')} that a table can hold`,
    remedy: 'join choices into groups, or write role = ignore if the question needs no table',
  }),
  guide: {
    why: 'Bảng hàng nghìn dòng thì không đọc được, và khó giữ kín những ô ít người.',
    params: { count: 1200, limit: 1000 },
    seen: 'xa_phuong',
  },
});
