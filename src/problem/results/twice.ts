import { defineProblem, given } from '../definition/index.ts';

/** `line`: where the same figure stands first. */
export const resultsTwice = defineProblem({
  code: 'results-twice',
  params: given<{ readonly line: number }>(),
  vi: ({ line }) => ({
    message: `số liệu của phương án này trong nhóm này đã có ở dòng ${line}`,
    remedy: 'xóa một trong hai dòng',
  }),
  en: ({ line }) => ({
    message: `the figure of this choice and group stands on line ${line} already`,
    remedy: 'delete one of the two rows',
  }),
  guide: { why: 'Hai dòng nói về cùng một con số; không biết lấy dòng nào.', params: { line: 4 } },
});
