import { defineProblem } from '../definition/index.ts';

export const proseLinkPrivate = defineProblem({
  code: 'prose-link-private',
  vi: (_, seen) => ({
    message: `liên kết ${seen} dẫn vào ổ lưu trữ riêng; người đọc không mở được, hoặc mở được cả những gì không nên thấy`,
    remedy:
      'bỏ liên kết; tài liệu được phép công bố thì đưa lên trang của cơ quan rồi liên kết tới đó',
  }),
  en: (_, seen) => ({
    message: `the link ${seen} leads into a private drive: readers cannot open it, or see what they should not`,
    remedy: 'remove it; publish what may be published on the site of the office and link there',
  }),
  guide: {
    why: 'Liên kết tới Google Drive, OneDrive, SharePoint, Dropbox hoặc máy trong mạng nội bộ thường chỉ mở được với người soạn, và quyền xem có thể đổi bất cứ lúc nào.',
    seen: 'https://drive.google.com/file/d/abc/view',
  },
});
