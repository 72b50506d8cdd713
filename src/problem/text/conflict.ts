import { defineProblem } from '../definition/index.ts';

/** Marks that git leaves where two versions of a file could not be joined. */
export const textConflict = defineProblem({
  code: 'text-conflict',
  vi: (_, seen) => ({
    message: `tệp còn dấu xung đột của git: ${seen}`,
    remedy: 'chọn giữ một trong hai bản, rồi xóa các dòng bắt đầu bằng <<<<<<<, ======= và >>>>>>>',
  }),
  en: (_, seen) => ({
    message: `the file still has conflict marks of git: ${seen}`,
    remedy: 'keep one of the two versions and delete the lines of <<<<<<<, ======= and >>>>>>>',
  }),
  guide: {
    why: 'Hai người sửa cùng một chỗ và git chưa ghép được. Cả hai bản đang nằm trong tệp.',
    seen: '<<<<<<< HEAD',
  },
});
