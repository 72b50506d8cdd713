import { defineProblem } from '../definition/index.ts';

export const pageFigure = defineProblem({
  code: 'page-figure',
  vi: (_, seen) => ({
    message: `trang cố định không dùng được thành phần ${seen}, vì trang không gắn với khảo sát nào`,
    remedy:
      'bỏ thành phần này, hoặc đặt liên kết đến trang khảo sát; trang cố định chỉ dùng được <Note>',
  }),
  en: (_, seen) => ({
    message: `a standing page cannot use ${seen}, since it belongs to no survey`,
    remedy: 'remove it, or link to the page of the survey; only <Note> may be used',
  }),
  guide: {
    why: 'Trang giới thiệu, phương pháp, thuật ngữ không thuộc khảo sát nào.',
    seen: 'Value',
  },
});
