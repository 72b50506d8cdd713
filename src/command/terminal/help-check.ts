import type { CommandHelp } from './help.ts';

/** The help of `dlxh check`. */
export const checkHelp: CommandHelp = {
  usage: 'dlxh check [--fix | --dry-run] [--format text|json|github|html] [--out FILE]',
  vi: 'kiểm tra mọi tệp, in ra tất cả lỗi trong một lần chạy',
  en: 'check every file and print every problem in one run',
  options: [
    {
      usage: '--fix',
      vi: 'tự sửa chỗ chắc chắn (dấu cách thừa, BOM, CRLF, dấu thập phân…), in từng chỗ, rồi kiểm tra',
      en: 'mend what is safe (stray spaces, BOM, CRLF, decimal commas…), print each change, then check',
    },
    {
      usage: '--dry-run',
      vi: 'chỉ in những chỗ --fix sẽ sửa',
      en: 'only print what --fix would do',
    },
    {
      usage: '--format text|json|github|html',
      vi: 'cách in: cho người đọc, cho chương trình, cho nơi lưu mã nguồn, hoặc một trang để mở xem',
      en: 'for people, for programs, for a git host, or a page to open',
    },
    {
      usage: '--out FILE',
      vi: 'nơi ghi trang của --format html (mặc định: in ra màn hình)',
      en: 'where --format html goes (default: the terminal)',
    },
    { usage: '--json', vi: 'như --format json', en: 'the same as --format json' },
  ],
};
