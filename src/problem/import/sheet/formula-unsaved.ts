import { defineProblem, given } from '../../definition/index.ts';

export const importFormulaUnsaved = defineProblem({
  code: 'import-formula-unsaved',
  params: given<{ readonly count: number }>(),
  vi: ({ count }) => ({
    message: `ô có công thức nhưng tệp không lưu kết quả${count > 1 ? ` (trang tính có ${count} ô như vậy)` : ''}`,
    remedy: 'mở tệp bằng Excel hoặc LibreOffice rồi lưu lại để phần mềm tính kết quả',
  }),
  en: ({ count }) => ({
    message: `a formula without its result${count > 1 ? ` (${count} such cells in the sheet)` : ''}`,
    remedy: 'open the file in Excel or LibreOffice and save it again, so that results are computed',
  }),
  guide: {
    why: 'Tệp do phần mềm khác viết ra có khi chỉ ghi công thức, không ghi kết quả.',
    params: { count: 12 },
  },
});
