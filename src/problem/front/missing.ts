import { defineProblem } from '../definition/index.ts';

export const frontMissing = defineProblem({
  code: 'front-missing',
  vi: () => ({
    message: 'thiếu mục bắt buộc',
    remedy: 'thêm mục này vào phần đầu tệp',
  }),
  en: () => ({
    message: 'a required field is missing',
    remedy: 'add it to the front matter',
  }),
  guide: {
    why: 'Người đọc có quyền biết khảo sát được làm thế nào; thiếu mục này thì chưa công bố được. Bản thảo (status: draft) được phép thiếu.',
  },
});
