import type { CliWords } from '../cli.ts';

export const cli: CliWords = {
  stages: {
    check: 'Kiểm tra dữ liệu',
    pages: 'Dựng trang',
    search: 'Lập chỉ mục tìm kiếm',
    audit: 'Rà soát trang đã dựng',
    swap: 'Đưa trang mới vào thay trang cũ',
  },
  seconds: (seconds) => `${seconds} giây`,
  fine: (surveys, briefings) =>
    `Không có lỗi: ${String(surveys)} khảo sát, ${String(briefings)} bản tin.`,
  hidden: (file, count) =>
    `${file}: còn ${String(count)} lỗi nữa không in ra ở đây (xem đủ bằng --json)`,
  found: (problems, files) => `${String(problems)} lỗi trong ${String(files)} tệp.`,
  untouched: (out) => `Không ghi gì; trang ở ${out} vẫn như cũ.`,
  summary: (s) =>
    `Xong: ${String(s.surveys)} khảo sát, ${String(s.briefings)} bản tin, ${String(s.pages)} trang, ${String(s.problems)} lỗi, ${s.seconds} giây → ${s.out}`,
  auditFailed: (findings) => `Rà soát thấy ${String(findings)} chỗ sai trong trang vừa dựng:`,
  raw: 'CẢNH BÁO: số liệu chưa qua bước bảo mật, chỉ để xem trên máy này; không chép, không gửi, không công bố.',
  notFolder: (path) => `không có thư mục ${path}`,
  badUse: (reason) => `Lệnh viết chưa đúng: ${reason}`,
  seeHelp: 'Xem cách dùng: npx dlxh --help',
};
