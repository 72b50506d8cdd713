import { LONG, sample } from './sample.ts';

const row = (label: string, value: number | null, more = {}) => ({ label, value, ...more });
const hidden = { marks: ['c' as const] };

const satisfied = [
  { label: 'Rất không hài lòng', side: -1, tone: 'minus-3' },
  { label: 'Không hài lòng', side: -1, tone: 'minus-1' },
  { label: 'Bình thường', side: 0, tone: 'middle' },
  { label: 'Hài lòng', side: 1, tone: 'plus-1' },
  { label: 'Rất hài lòng', side: 1, tone: 'plus-3' },
] as const;

/** Kinds that show shares of one question, whole or by groups. */
export const BARS = [
  sample('bar', 'Thanh ngang: nhãn 120 ký tự, ô giữ kín, số rất nhỏ, “không biết” để riêng', {
    kind: 'bar',
    sections: [
      {
        heading: null,
        rows: [
          row(LONG, 0.4021),
          row('Việc làm', 0.3112),
          row('Ô nhiễm môi trường từ cơ sở chăn nuôi tập trung', 0.0003, { marks: ['low'] }),
          row('An ninh trật tự', null, hidden),
          row('Không biết, khó trả lời', 0.0512, { tone: 'apart' }),
        ],
      },
    ],
  }),
  sample('grouped', 'Thanh theo nhóm: mẫu nhỏ, nhóm dưới 30 không vẽ, 0% và 100%', {
    kind: 'grouped',
    sections: [
      {
        heading: 'Loa truyền thanh cơ sở',
        rows: [
          row('Từ 18 đến 29 tuổi', 0, { baseN: 210 }),
          row('Từ 30 đến 59 tuổi', 1, { baseN: 512 }),
          row('Từ 60 tuổi trở lên', 0.62, { baseN: 64, size: 'low' }),
          row('Không rõ tuổi', null, { baseN: 12, size: 'few' }),
        ],
      },
    ],
  }),
  sample('diverging', 'Thang hai phía: phân theo nhóm, “không biết” để riêng', {
    kind: 'diverging',
    segments: [...satisfied],
    apart: 'Không biết, khó trả lời',
    rows: [
      { label: 'Chung', values: [0.05, 0.12, 0.2, 0.45, 0.13], apart: 0.05, baseN: 1180 },
      { label: 'Thành thị', values: [0.02, 0.02, 0.06, 0.6, 0.3], apart: 0, baseN: 503 },
      { label: 'Nông thôn', values: [0.3, 0.31, 0.2, 0.1, 0.04], apart: 0.05, baseN: 677 },
      { label: 'Hải đảo', values: null, marks: ['c'], baseN: 45, size: 'low' },
    ],
  }),
  sample('stacked', 'Cộng thành 100%: thang bậc theo nhóm', {
    kind: 'stacked',
    segments: [
      { label: 'Chưa bao giờ', side: 1, tone: 'step-1' },
      { label: 'Một tuần vài lần', side: 1, tone: 'step-4' },
      { label: 'Hằng ngày', side: 1, tone: 'step-7' },
    ],
    rows: [
      { label: 'Từ 18 đến 29 tuổi', values: [0.1, 0.3, 0.6], baseN: 300 },
      { label: 'Từ 30 đến 59 tuổi', values: [0.333, 0.333, 0.334], baseN: 520 },
      { label: 'Từ 60 tuổi trở lên', values: [0.7, 0.28, 0.02], baseN: 360 },
    ],
  }),
  sample('interval', 'Chấm kèm khoảng tin cậy: khoảng rộng, sát 0% và 100%, mẫu nhỏ, giữ kín', {
    kind: 'interval',
    rows: [
      { ...row('Từ 18 đến 29 tuổi', 0.56, { baseN: 228 }), low: 0.482, high: 0.635 },
      { ...row('Từ 30 đến 44 tuổi', 0.991, { baseN: 368 }), low: 0.968, high: 0.998 },
      { ...row('Từ 45 đến 59 tuổi', 0.012, { baseN: 344 }), low: 0.004, high: 0.034 },
      { ...row(LONG, 0.66, { baseN: 84, size: 'low' }), low: 0.53, high: 0.77 },
      { ...row('Từ 70 tuổi trở lên', null, { ...hidden, baseN: 96 }), low: null, high: null },
    ],
  }),
  sample('strip', 'Dải nhỏ cạnh con số: phương án được chọn nhiều nhất, “không biết” để riêng', {
    kind: 'strip',
    pieces: [
      { share: 0.624, tone: 'lead' },
      { share: 0.211, tone: 'rest' },
      { share: 0.093, tone: 'rest' },
      { share: 0.072, tone: 'apart' },
    ],
  }),
  sample('strip-hai-phia', 'Dải nhỏ cạnh con số: thang hai phía', {
    kind: 'strip',
    pieces: satisfied.map(({ tone }, at) => ({
      share: [0.06, 0.14, 0.2, 0.42, 0.18][at] ?? 0,
      tone,
    })),
  }),
];
