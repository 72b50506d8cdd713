import { defineProblem, given } from '../../definition/index.ts';

/** The last cell of a sheet stands so far out that it cannot be read. */
export const importSheetFar = defineProblem({
  code: 'import-sheet-far',
  params: given<{ readonly rows: number; readonly letter: string }>(),
  vi: ({ rows, letter }) => ({
    message: `trang tính trải tới dòng ${rows.toLocaleString('vi-VN')}, cột ${letter} nên không đọc được; có thể có ô định dạng ở rất xa`,
    remedy: 'chép riêng phần có số liệu sang một trang tính mới rồi nhập',
  }),
  en: ({ rows, letter }) => ({
    message: `the sheet reaches row ${rows}, column ${letter}, too far to be read; a cell far out may have a format`,
    remedy: 'copy the part with data to a new sheet and import that',
  }),
  guide: {
    why: 'Excel coi một ô đã định dạng là ô có thật, dù trống; một ô như vậy ở cuối trang làm trang tính dài quá mức.',
    params: { rows: 1_048_576, letter: 'XFD' },
  },
});
