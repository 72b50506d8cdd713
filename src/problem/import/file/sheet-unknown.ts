import { defineProblem, given } from '../../definition/index.ts';

export const importSheetUnknown = defineProblem({
  code: 'import-sheet-unknown',
  params: given<{ readonly known: readonly string[] }>(),
  vi: ({ known }, seen) => ({
    message: `tệp không có trang tính tên ${seen}`,
    remedy: `ghi --sheet với một trong các tên: ${known.join(', ')}`,
  }),
  en: ({ known }, seen) => ({
    message: `the file has no sheet ${seen}`,
    remedy: `write --sheet with one of: ${known.join(', ')}`,
  }),
  guide: {
    why: 'Tên trang tính ghi ở hàng thẻ dưới cùng của cửa sổ Excel.',
    params: { known: ['Phiếu', 'Ghi chú'] },
    seen: 'Phieu1',
  },
});
