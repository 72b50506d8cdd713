import { unitsOf, type Territory } from '../chart/territory.ts';
import { LONG, sample } from './sample.ts';

const cell = (value: number | null, more = {}) => ({ value, ...more });
const hidden = { marks: ['c' as const] };
const bins = (shares: readonly number[]) => shares.map((share, at) => ({ label: `${at}`, share }));

/** Made-up shares that run over the whole of the scale; one is withheld, one rests on too few. */
function places(territory: Territory) {
  return unitsOf(territory).map(({ code, name }, at) => {
    const more = at === 5 ? hidden : at === 9 ? { size: 'few' as const } : {};
    return {
      code,
      label: name,
      ...cell(at === 5 || at === 9 ? null : ((at * 37) % 101) / 100, more),
    };
  });
}

/** Kinds that show many figures: by group, by number, by place. */
export const TABLES = [
  sample('heat', 'Bảng tô đậm nhạt: câu hỏi theo nhóm, bảy nhóm, ô giữ kín, mẫu nhỏ', {
    kind: 'heat',
    columns: [
      'Nam',
      'Nữ',
      'Từ 18 đến 29 tuổi',
      'Từ 30 đến 44 tuổi',
      'Từ 45 đến 59 tuổi',
      'Từ 60 tuổi trở lên',
      'Nông thôn',
    ],
    rows: [LONG, 'Truyền hình', 'Mạng xã hội'].map((label, at) => ({
      label,
      cells: [
        cell(0),
        cell(1),
        cell(0.149 + at / 10),
        cell(0.5),
        cell(null, hidden),
        cell(0.66, { size: 'low' }),
        cell(null, { size: 'few' }),
      ],
    })),
  }),
  sample('histogram', 'Phân bố điểm từ 0 đến 10', {
    kind: 'histogram',
    unit: 'Điểm phục vụ, từ 0 đến 10',
    bins: bins([0.02, 0.01, 0.03, 0.04, 0.07, 0.13, 0.15, 0.22, 0.19, 0.09, 0.05]),
  }),
  sample('quantiles', 'Hai mươi chấm bằng nhau', {
    kind: 'quantiles',
    unit: 'Số lần đi lại',
    bins: bins([0, 0.31, 0.27, 0.2, 0.11, 0.06, 0.05]),
  }),
  sample('pyramid', 'Tháp tuổi và giới của mẫu: ô giữ kín', {
    kind: 'pyramid',
    left: 'Nam',
    right: 'Nữ',
    rows: [
      { label: 'Từ 60 tuổi trở lên', left: cell(0.24), right: cell(0.22) },
      { label: 'Từ 45 đến 59 tuổi', left: cell(0.28), right: cell(0.2876) },
      { label: 'Từ 30 đến 44 tuổi', left: cell(0.31), right: cell(0.29) },
      { label: 'Từ 18 đến 29 tuổi', left: cell(null, hidden), right: cell(0.2) },
    ],
  }),
  sample('ranked', 'Xếp hạng 34 tỉnh, thành phố: tỉnh không công bố xếp cuối', {
    kind: 'ranked',
    territory: '34',
    cells: places('34'),
  }),
  sample('tiles-34', 'Lưới 34 tỉnh, thành phố', {
    kind: 'tiles',
    territory: '34',
    cells: places('34'),
  }),
  sample('tiles-63', 'Lưới 63 tỉnh, thành phố, cho số liệu trước ngày 01/07/2025', {
    kind: 'tiles',
    territory: '63',
    cells: places('63'),
  }),
];
