import { defineProblem } from '../../definition/index.ts';

export const proseComment = defineProblem({
  code: 'prose-comment',
  vi: () => ({
    message: 'không dùng được chú thích HTML <!-- … --> trong bài',
    remedy:
      'xóa chú thích này; lời nhắn cho người cùng soạn hãy ghi vào lời mô tả khi lưu (commit)',
  }),
  en: () => ({
    message: 'HTML comments <!-- … --> cannot be used',
    remedy: 'delete it; notes for colleagues belong in the commit message',
  }),
  guide: { why: 'Chú thích HTML trông như bị giấu nhưng vẫn nằm trong kho mã nguồn.' },
});
