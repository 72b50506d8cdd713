import { LONG, sample } from './sample.ts';

const point = (date: string, value: number | null, half: number | null, more = {}) => ({
  date,
  label: `${date.slice(5, 7)}/${date.slice(0, 4)}`,
  value,
  low: value === null || half === null ? null : value - half,
  high: value === null || half === null ? null : value + half,
  ...more,
});
const cell = (value: number | null, more = {}) => ({ value, ...more });
const hidden = { marks: ['c' as const] };
const waves = [
  point('2022-02-10', 0.482, 0.03),
  point('2022-08-01', 0.521, 0.03),
  point('2023-08-10', null, null, hidden),
  point('2024-02-10', 0.55, 0.03),
  point('2025-02-10', 0.64, 0.028),
  point('2025-09-10', 0.585, 0.03),
  point('2026-02-10', 0.613, 0.031),
];

/** Kinds that show waves, and kinds of words. */
export const TIMES = [
  sample('trend', 'Xu hướng: dải khoảng tin cậy, đợt giữ kín, chỗ đứt chuỗi', {
    kind: 'trend',
    unit: 'percent',
    points: waves,
    breaks: [{ date: '2025-07-01', label: 'Đổi địa bàn, 01/07/2025' }],
  }),
  sample('slope', 'Hai đợt: nhãn dài, số gần nhau, đợt trước giữ kín', {
    kind: 'slope',
    from: '10/2025',
    to: '10/2026',
    rows: [
      { label: LONG, from: cell(0.42), to: cell(0.44) },
      { label: 'Việc làm', from: cell(0.33), to: cell(0.43) },
      { label: 'Mạng xã hội', from: cell(0.31), to: cell(0.42) },
      { label: 'An ninh trật tự', from: cell(null, hidden), to: cell(0.05) },
      { label: 'Giá cả', from: cell(0.08, { size: 'low' }), to: cell(0.01) },
    ],
  }),
  sample('multiples', 'Nhiều biểu đồ nhỏ chung một thang', {
    kind: 'multiples',
    panels: [
      'Cả nước',
      'Trung du và miền núi phía Bắc',
      'Đồng bằng sông Hồng',
      'Bắc Trung Bộ',
      'Tây Nguyên',
    ].map((heading, at) => ({
      heading,
      points: waves.map((one) => ({
        ...one,
        value: one.value === null ? null : Math.max(0, one.value - at / 8),
      })),
    })),
  }),
  sample('spark', 'Đường nhỏ trong dòng chữ', { kind: 'spark', unit: 'percent', points: waves }),
  sample('verbal', 'Mức độ phổ biến bằng lời', {
    kind: 'verbal',
    steps: [
      'Ý kiến cá biệt',
      'Một số ý kiến',
      'Nhiều ý kiến',
      'Đa số',
      'Đại đa số',
      'Tuyệt đại đa số',
    ],
    rows: [
      { label: 'Đồng tình với chủ trương sắp xếp đơn vị hành chính.', step: 6 },
      { label: `Băn khoăn về việc ${LONG.toLowerCase()}.`, step: 3 },
      { label: 'Kiến nghị công khai giá dịch vụ.', step: 1 },
    ],
  }),
  sample('key', 'Số liệu chính', {
    kind: 'key',
    figures: [
      { label: 'hài lòng hoặc rất hài lòng về sự phục vụ của chính quyền cơ sở', ...cell(0.606) },
      { label: 'đã làm thủ tục hành chính trong 12 tháng qua', ...cell(1) },
      { label: 'nộp hồ sơ qua bưu chính', ...cell(null, hidden) },
    ],
  }),
];
