import { defineProblem } from '../definition/index.ts';

/** A published report that a change takes off the site. */
export const changeRemoved = defineProblem({
  code: 'change-removed',
  vi: () => ({
    message: 'báo cáo đã công bố không còn trên trang công khai',
    remedy:
      'khôi phục tệp và trạng thái cũ; nếu phải rút thì giữ tệp, ghi status: withdrawn và thêm một dòng vào corrections nêu lý do',
  }),
  en: () => ({
    message: 'a published report is no longer on the public site',
    remedy:
      'restore the file and its status; to withdraw it keep the file, write status: withdrawn and add an entry to corrections that tells why',
  }),
  guide: {
    why: 'Địa chỉ đã gửi đi thì phải còn mở được. Người đọc cần biết báo cáo đã rút và vì sao, thay vì gặp một trang trống.',
    seen: 'dat-dai-2026',
  },
});
