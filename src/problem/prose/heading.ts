import { defineProblem } from '../definition/index.ts';

export const proseHeading = defineProblem({
  code: 'prose-heading',
  vi: (_, seen) => ({
    message: `đề mục cấp một (#) ${seen} trùng vai với tiêu đề của bài`,
    remedy:
      'dùng ## cho đề mục lớn nhất trong bài; tiêu đề của bài ghi ở "title" trong phần đầu tệp',
  }),
  en: (_, seen) => ({
    message: `the level-one heading (#) ${seen} takes the place of the title`,
    remedy: 'use ## for the largest headings; the title stands in "title" of the front matter',
  }),
  guide: { why: 'Trang chỉ có một tiêu đề, lấy từ mục title.', seen: 'Kết quả' },
});
