import { defineProblem, given } from '../definition/index.ts';

/** Two columns of one name; `first` is the number of the earlier. */
export const tableHeaderDuplicate = defineProblem({
  code: 'table-header-duplicate',
  params: given<{ readonly first: number; readonly again: number }>(),
  vi: ({ first, again }, seen) => ({
    message: `hai cột cùng tên ${seen}: cột ${first} và cột ${again}`,
    remedy: 'đổi tên hoặc xóa một trong hai cột',
  }),
  en: ({ first, again }, seen) => ({
    message: `two columns are named ${seen}: column ${first} and column ${again}`,
    remedy: 'rename or delete one of them',
  }),
  guide: {
    why: 'Hai cột cùng tên thì không biết lấy cột nào. Hay gặp khi chép thêm cột vào bảng đã có.',
    params: { first: 2, again: 5 },
    seen: 'tuoi',
  },
});
