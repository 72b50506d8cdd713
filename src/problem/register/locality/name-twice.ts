import { defineProblem, given } from '../../definition/index.ts';

/** `line`: the unit of the same name whose page would be the same. */
export const localityNameTwice = defineProblem({
  code: 'locality-name-twice',
  params: given<{ readonly line: number }>(),
  vi: ({ line }, seen) => ({
    message: `tên ${seen} trùng với đơn vị ở dòng ${String(line)} trong cùng thời kỳ, nên hai trang sẽ có chung địa chỉ`,
    remedy: 'sửa tên, hoặc điền ngày kết thúc (valid_to) cho đơn vị cũ',
  }),
  en: ({ line }, seen) => ({
    message: `the name ${seen} is that of the unit on line ${String(line)} at the same time, so two pages would have one address`,
    remedy: 'mend the name, or fill in valid_to of the older unit',
  }),
  guide: {
    why: 'Hai đơn vị cùng tên trong cùng thời kỳ sẽ có chung địa chỉ trang.',
    params: { line: 12 },
    seen: 'Hà Nội',
  },
});
