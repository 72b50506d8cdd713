import { defineProblem, given } from '../../definition/index.ts';

/** `line`: where the name stands first in its list. */
export const choiceTwice = defineProblem({
  code: 'choice-twice',
  params: given<{ readonly list: string; readonly line: number }>(),
  vi: ({ list, line }, seen) => ({
    message: `danh sách "${list}" đã có mã ${seen} ở dòng ${line}`,
    remedy: 'đặt cho mỗi phương án trong danh sách một mã riêng',
  }),
  en: ({ list, line }, seen) => ({
    message: `the list "${list}" has the name ${seen} on line ${line} already`,
    remedy: 'give each choice of a list a name of its own',
  }),
  guide: {
    why: 'Hai phương án cùng mã thì không phân biệt được.',
    params: { list: 'hai_long', line: 3 },
    seen: '1',
  },
});
