import { defineProblem, given } from '../../definition/index.ts';

export const importCellsMerged = defineProblem({
  code: 'import-cells-merged',
  params: given<{ readonly from: string; readonly to: string }>(),
  vi: ({ from, to }) => ({
    message: `ô trộn ${from}:${to} nằm trong phần phiếu trả lời; các dòng dưới bị coi là trống`,
    remedy: 'bỏ trộn ô rồi điền giá trị vào từng dòng',
  }),
  en: ({ from, to }) => ({
    message: `the merged cell ${from}:${to} lies among the answers; all but its first row would be empty`,
    remedy: 'unmerge it and fill in each row',
  }),
  guide: {
    why: 'Ô trộn chỉ giữ giá trị ở dòng đầu; các phiếu dưới mất câu trả lời.',
    params: { from: 'C5', to: 'C8' },
  },
});
