/** Words of series over time: in their charts, and around them. */
export const series = {
  intervalBand: 'Dải mờ: khoảng tin cậy 95%.',
  axisNotFromZero: 'Trục đứng không bắt đầu từ 0.',
  breakLabels: {
    wording: 'Đổi câu hỏi',
    mode: 'Đổi cách thu thập',
    method: 'Đổi phương pháp',
    territory: 'Đổi địa bàn',
    choices: 'Đổi phương án trả lời',
    asked: 'Đổi người được hỏi',
    population: 'Đổi đối tượng khảo sát',
    sampling: 'Đổi cách chọn mẫu',
    unstated: 'Chưa rõ cách chọn mẫu',
  },
  /** Titles that state what a chart shows. */
  finding: {
    /** Of two waves; what the change is said to be follows. */
    rose: (from: string, to: string) => `Tăng từ ${from} lên ${to}`,
    fell: (from: string, to: string) => `Giảm từ ${from} xuống ${to}`,
    same: (from: string, to: string) => `Không thay đổi: ${from}, ${to}`,
    moved: (from: string, to: string) => `Từ ${from} đến ${to}: thay đổi nằm trong sai số`,
    surely: (change: string) => `${change}, có ý nghĩa thống kê`,
    untested: (change: string) => `${change} (chưa kiểm định được ý nghĩa thống kê)`,
  },
  describe: {
    reading: (figure: string, when: string) => `${figure} (${when})`,
    trend: (label: string, first: string, last: string, change: string) =>
      `${label}: từ ${first} đến ${last}, ${change}.`,
    trendBroken: (label: string, first: string, last: string) =>
      `${label}: đợt đầu ${first}, đợt cuối ${last}; hai đợt này không so sánh trực tiếp được.`,
    stretch: (first: string, last: string, change: string) =>
      `Trong đoạn so sánh được gần nhất, từ ${first} đến ${last}, ${change}.`,
    /** Phrases of “A” 62,4% (10/2026). */
    lastWave: (high: string, low: string) =>
      `Ở đợt gần nhất, số liệu cao nhất là ${high}, thấp nhất là ${low} (chênh lệch giữa hai phương án này chưa kiểm định).`,
    extremes: (high: string, low: string) =>
      `Trong các đợt so sánh được, số liệu cao nhất là ${high}, thấp nhất là ${low} (chênh lệch giữa hai đợt này chưa kiểm định).`,
    rise: (figure: string) => `tăng ${figure}`,
    fall: (figure: string) => `giảm ${figure}`,
    steady: 'không thay đổi',
    /** A change with what is known of it. */
    told: {
      real: (change: string) => `${change}, có ý nghĩa thống kê`,
      alone: (change: string) => `${change}, chưa đủ chắc chắn khi xét cùng các phương án khác`,
      chance: (change: string) => `thay đổi nằm trong sai số (${change})`,
      counted: (change: string) => change,
      untested: (change: string) => `${change} (chưa kiểm định được ý nghĩa thống kê)`,
    },
    allUntested: 'Các thay đổi này chưa kiểm định được ý nghĩa thống kê.',
    brokenAt: (date: string, kind: string, note: string) =>
      `Từ ${date}: ${kind.toLowerCase()}${note === '' ? '' : ` (${note.replace(/\.$/u, '')})`}.`,
    lowReadings: (list: string) => `Đợt ${list} có cỡ mẫu dưới 100 nên không nối vào đường.`,
    fewReadings: (list: string) => `Đợt ${list} có cỡ mẫu dưới 30 nên không vẽ.`,
    missing: (list: string) => `Đợt ${list} không có số liệu.`,
  },
  wave: 'Cuộc khảo sát',
  date: 'Thời gian',
  place: 'Địa bàn',
  national: 'Cả nước',
  places: (count: string) => `${count} tỉnh, thành phố`,
  sampling: 'Cách chọn mẫu',
  /** What an index is made of. */
  sheets: 'phiếu',
  trendTable: (series: string) => `Bảng số liệu theo thời gian: ${series}`,
  bases: (unit: string) => `Cơ sở từng đợt (${unit}):`,
  toTable: 'Bảng số liệu và ghi chú của chuỗi',
  answersTable: (series: string) => `Bảng số liệu các phương án trả lời qua các đợt: ${series}`,
  answers: 'Từng phương án trả lời qua các đợt',
  seriesLink: (series: string) => `Xu hướng qua các đợt: ${series}`,
  trendIn: (series: string, place: string) => `${series} – ${place}`,
  trendNone: 'Chưa có số liệu của chuỗi này.',
  trendOne: 'Mới có một đợt, chưa thành xu hướng.',
  breaks: 'Chỗ đứt chuỗi',
  breakKinds: {
    wording: 'đổi câu hỏi',
    mode: 'đổi cách thu thập',
    method: 'đổi phương pháp',
    territory: 'đổi địa bàn',
    choices: 'đổi phương án trả lời',
    asked: 'đổi người được hỏi',
    population: 'đổi đối tượng khảo sát',
    sampling: 'đổi cách chọn mẫu',
    unstated: 'chưa rõ cách chọn mẫu',
  },
};

export type SeriesWords = typeof series;
