import { defineProblem, given } from '../../definition/index.ts';

/** Two columns with one header, by their letters. */
export const importHeaderTwice = defineProblem({
  code: 'import-header-twice',
  params: given<{ readonly first: string; readonly again: string }>(),
  vi: ({ first, again }, seen) => ({
    message: `cột ${first} và cột ${again} cùng có tiêu đề ${seen}`,
    remedy: 'sửa tiêu đề cho khác nhau, hoặc xóa một trong hai cột',
  }),
  en: ({ first, again }, seen) => ({
    message: `columns ${first} and ${again} have the same header ${seen}`,
    remedy: 'make the headers different, or delete one of the columns',
  }),
  guide: {
    why: 'Hai cột cùng tên thì không biết câu trả lời nào thuộc câu hỏi nào.',
    params: { first: 'D', again: 'G' },
    seen: 'Mức độ hài lòng',
  },
});
