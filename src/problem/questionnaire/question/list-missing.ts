import { defineProblem } from '../../definition/index.ts';

/** `select_one` without the name of a list. */
export const questionListMissing = defineProblem({
  code: 'question-list-missing',
  vi: (_, seen) => ({
    message: `${seen} chưa ghi tên danh sách phương án`,
    remedy: 'ghi thêm tên danh sách (list_name) của choices.csv, ví dụ select_one hai_long',
  }),
  en: (_, seen) => ({
    message: `${seen} does not name a list of choices`,
    remedy: 'add the list_name of choices.csv, such as select_one satisfaction',
  }),
  guide: { why: 'select_one phải ghi kèm tên danh sách.', seen: 'select_one' },
});
