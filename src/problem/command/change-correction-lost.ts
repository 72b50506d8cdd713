import { defineProblem } from '../definition/index.ts';

export const changeCorrectionLost = defineProblem({
  code: 'change-correction-lost',
  vi: (_, seen) => ({
    message: `lời đính chính đã công bố bị xóa hoặc bị sửa: ${seen}`,
    remedy: 'ghi lại đúng dòng cũ; có gì mới thì thêm dòng mới',
  }),
  en: (_, seen) => ({
    message: `a published correction was deleted or rewritten: ${seen}`,
    remedy: 'restore the old line; what is new goes into a new one',
  }),
  guide: {
    why: 'Lời đính chính là lịch sử của số liệu; bị xóa hay sửa lại thì người đọc không còn biết con số đã đổi thế nào.',
    seen: '2026-11-20: sửa cơ sở tính của câu q1',
  },
});
