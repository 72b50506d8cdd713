import { defineProblem, given } from '../../definition/index.ts';

/** `limit` in megabytes, unpacked. */
export const importTooLarge = defineProblem({
  code: 'import-too-large',
  params: given<{ readonly limit: number }>(),
  vi: ({ limit }) => ({
    message: `tệp quá lớn: sau khi mở ra dài hơn ${limit.toLocaleString('vi-VN')} MB`,
    remedy:
      'xóa các trang tính và hình ảnh không cần, hoặc lưu riêng trang phiếu trả lời thành CSV UTF-8',
  }),
  en: ({ limit }) => ({
    message: `the file is too large: more than ${limit} MB when unpacked`,
    remedy:
      'remove sheets and pictures that are not needed, or save the sheet of answers as CSV UTF-8',
  }),
  guide: {
    why: 'Sổ tính phình to thường do hình ảnh hoặc các trang tính cũ còn để lại.',
    params: { limit: 200 },
    seen: 'phieu.xlsx',
  },
});
