import type { CommandHelp } from './help.ts';

/** The help of `dlxh diff`. */
export const diffHelp: CommandHelp = {
  usage: 'dlxh diff [BASE] [--at TIME] [--format text|json|github] [--json]',
  vi: 'cho biết thay đổi này làm gì với trang đã công bố, so với một bản cũ',
  en: 'what a change does to the published site, against an earlier state',
  options: [
    {
      usage: 'BASE',
      vi: 'một bản trong kho git (mặc định: HEAD, bản lưu gần nhất), hoặc một thư mục',
      en: 'a git revision (default: HEAD) or a folder',
    },
    {
      usage: '--at TIME',
      vi: 'so sánh trang công khai ở thời điểm này (mặc định: bây giờ)',
      en: 'compare the public site at this moment (default: now)',
    },
    {
      usage: '--format text|json|github',
      vi: 'cách in: cho người đọc, cho chương trình, cho nơi lưu mã nguồn',
      en: 'for people, for programs, or for a git host',
    },
    { usage: '--json', vi: 'như --format json', en: 'the same as --format json' },
  ],
};
