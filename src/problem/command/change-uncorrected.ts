import { defineProblem, given } from '../definition/index.ts';

/** `where`: the first of the figures that changed. */
export const changeUncorrected = defineProblem({
  code: 'change-uncorrected',
  params: given<{
    readonly count: number;
    readonly where: string;
    readonly before: string;
    readonly after: string;
  }>(),
  vi: ({ count, where, before, after }) => ({
    message: `${String(count)} số liệu đã công bố bị thay đổi mà không có lời đính chính (${where}: ${before} → ${after}…)`,
    remedy:
      'nếu sửa là đúng thì thêm một dòng mới vào corrections, ghi ngày và sai ở đâu; nếu không thì khôi phục dữ liệu cũ',
  }),
  en: ({ count, where, before, after }) => ({
    message: `${String(count)} published figures change without a correction (${where}: ${before} → ${after}…)`,
    remedy:
      'if the change is right, add an entry to corrections with the day and what was wrong; otherwise restore the data',
  }),
  guide: {
    why: 'Con số đã công bố có thể đã được trích dẫn. Đổi con số mà không nói là làm người đọc mất lòng tin.',
    params: { count: 3, where: 'q1 · Hài lòng', before: '62,4%', after: '61,8%' },
  },
});
