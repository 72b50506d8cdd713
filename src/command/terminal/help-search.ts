import type { CommandHelp } from './help.ts';

/** The help of `dlxh search`. */
export const searchHelp: CommandHelp = {
  usage: 'dlxh search "TỪ KHÓA" [--dir DIR] [--limit N] [--json]',
  vi: 'tìm trong một trang đã dựng, đúng như trang tìm kiếm làm',
  en: 'search a built site, just as its search page does',
  options: [
    {
      usage: '--dir DIR',
      vi: 'thư mục của trang đã dựng (mặc định: dist)',
      en: 'the folder of the built site (default: dist)',
    },
    {
      usage: '--limit N',
      vi: 'số kết quả nhiều nhất, từ 1 đến 100 (mặc định: 10)',
      en: 'how many answers at most, 1 to 100 (default: 10)',
    },
    {
      usage: '--json',
      vi: 'in JSON: url, title, kind, question, figure, kết quả sát nhất trước',
      en: 'print JSON: url, title, kind, question, figure, the best first',
    },
  ],
};
