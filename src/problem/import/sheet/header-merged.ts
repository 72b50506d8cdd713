import { defineProblem, given } from '../../definition/index.ts';

export const importHeaderMerged = defineProblem({
  code: 'import-header-merged',
  params: given<{ readonly from: string; readonly to: string }>(),
  vi: ({ from, to }) => ({
    message: `tiêu đề dùng ô trộn ${from}:${to}, nên không biết cột nào mang tiêu đề nào`,
    remedy: 'bỏ trộn ô (Merge & Center), rồi ghi đủ một tiêu đề cho mỗi cột trên cùng một dòng',
  }),
  en: ({ from, to }) => ({
    message: `the header has the merged cell ${from}:${to}, so it is unclear which column is which`,
    remedy: 'unmerge it and write one header a column, all on one line',
  }),
  guide: {
    why: 'Ô trộn chỉ có nội dung ở ô đầu; các cột còn lại bị coi là không có tiêu đề.',
    params: { from: 'D1', to: 'F1' },
  },
});
