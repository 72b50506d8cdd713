import { defineProblem } from '../../definition/index.ts';

export const idBad = defineProblem({
  code: 'id-bad',
  vi: () => ({
    message: 'tên tệp không dùng được làm địa chỉ trang',
    remedy:
      'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, không quá 100 ký tự: dat-dai-2026.mdx',
  }),
  en: () => ({
    message: 'the file name cannot be an address',
    remedy:
      'use lower case letters without accents, digits and hyphens only, 100 at most: dat-dai-2026.mdx',
  }),
  guide: { why: 'Tên tệp là địa chỉ trang, và địa chỉ trang không bao giờ đổi.' },
});
