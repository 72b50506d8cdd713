import type { CommandHelp } from './help.ts';

/** The help of `dlxh bench`. */
export const benchHelp: CommandHelp = {
  usage: 'dlxh bench check|build|survey|estimate|dev|chart|search',
  vi: 'đo thời gian và bộ nhớ của cả lần chạy; estimate: từ tệp đến kết quả, cạnh thời gian chỉ đọc CSV; dev: từ lúc lưu tệp đến lúc trang đổi; chart: thời gian và dung lượng mỗi biểu đồ; search: tìm đúng và nhanh đến đâu',
  en: 'measure seconds and peak memory of whole runs; estimate: from files to results, beside merely parsing the CSV; dev: from a saved file to the page; chart: time and bytes of a chart; search: how well and fast it finds',
  options: [
    {
      usage: '--dir DIR',
      vi: 'search: đo trên một trang đã dựng',
      en: 'search: measure a built site',
    },
    {
      usage: '--pages N',
      vi: 'search: hoặc trên một trang sinh ra có N báo cáo (mặc định: 300)',
      en: 'search: or a made-up site of N reports (default: 300)',
    },
    {
      usage: '--seed TEXT',
      vi: 'search: mầm của trang sinh ra và của câu hỏi',
      en: 'search: the seed of the made-up site and of the queries',
    },
  ],
};
