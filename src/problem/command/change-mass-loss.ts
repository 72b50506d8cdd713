import { defineProblem, given } from '../definition/index.ts';

/** Of the survey's `published` values, `lost` are withheld or not there any more. */
export const changeMassLoss = defineProblem({
  code: 'change-mass-loss',
  params: given<{ readonly lost: number; readonly published: number }>(),
  vi: ({ lost, published }) => ({
    message: `${String(lost)} trong ${String(published)} số liệu đã công bố của khảo sát sẽ không còn`,
    remedy:
      'kiểm tra xem có mất dòng, mất cột hay đổi mã không; nếu đúng là phải bỏ thì thêm một dòng mới vào corrections nêu lý do',
  }),
  en: ({ lost, published }) => ({
    message: `${String(lost)} of the ${String(published)} published values of the survey would be gone`,
    remedy:
      'look for lost rows or columns and changed codes; if they must go, add an entry to corrections that tells why',
  }),
  guide: {
    why: 'Nhiều con số mất đi cùng lúc thường là do lưu nhầm tệp, mất cột hoặc đổi mã phương án.',
    params: { lost: 48, published: 320 },
  },
});
