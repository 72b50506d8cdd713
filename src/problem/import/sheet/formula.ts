import { defineProblem, given } from '../../definition/index.ts';

/** `#REF!` and the like; or a formula whose result was not saved. */
export const importFormula = defineProblem({
  code: 'import-formula',
  params: given<{ readonly count: number }>(),
  vi: ({ count }, seen) => ({
    message: `ô có công thức bị lỗi ${seen}${count > 1 ? ` (trang tính có ${count} ô như vậy)` : ''}`,
    remedy: 'sửa công thức, hoặc dán lại dưới dạng giá trị (Paste Values), lưu rồi nhập lại',
  }),
  en: ({ count }, seen) => ({
    message: `a formula failed: ${seen}${count > 1 ? ` (${count} such cells in the sheet)` : ''}`,
    remedy: 'mend the formula or paste it as a value, save, and import again',
  }),
  guide: {
    why: 'Công thức hỏng không có giá trị nào để nhập; thường do xóa cột mà công thức cần đến.',
    params: { count: 3 },
    seen: '#REF!',
  },
});
