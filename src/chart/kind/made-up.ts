import { unitsOf, type Territory } from '../spec/index.ts';

/** A label of 120 characters, the longest that the site promises to show. */
export const LONG =
  'Cấp giấy chứng nhận quyền sử dụng đất, giải quyết tranh chấp và bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất';

/** A share of a table. */
export const cell = (value: number | null, more: object = {}) => ({ value, ...more });

/** Marked as suppressed. */
export const hidden = { marks: ['c' as const] };

/** The answers of a scale with two sides. */
export const SATISFIED = [
  { label: 'Rất không hài lòng', side: -1, tone: 'minus-3' },
  { label: 'Không hài lòng', side: -1, tone: 'minus-1' },
  { label: 'Bình thường', side: 0, tone: 'middle' },
  { label: 'Hài lòng', side: 1, tone: 'plus-1' },
  { label: 'Rất hài lòng', side: 1, tone: 'plus-3' },
] as const;

/** Bins of these shares, from 0 up. */
export const bins = (shares: readonly number[]) =>
  shares.map((share, at) => ({ label: `${at}`, share }));

/** One reading of a series. */
const point = (date: string, value: number | null, half: number | null, more: object = {}) => ({
  date,
  label: `${date.slice(5, 7)}/${date.slice(0, 4)}`,
  value,
  low: value === null || half === null ? null : value - half,
  high: value === null || half === null ? null : value + half,
  ...more,
});

/** A series of seven readings of which one is suppressed. */
export const waves = () => [
  point('2022-02-10', 0.482, 0.03),
  point('2022-08-01', 0.521, 0.03),
  point('2023-08-10', null, null, hidden),
  point('2024-02-10', 0.55, 0.03),
  point('2025-02-10', 0.64, 0.028),
  point('2025-09-10', 0.585, 0.03),
  point('2026-02-10', 0.613, 0.031),
];

/** Provinces whose shares run over the whole of the scale; one is suppressed, one rests on too few. */
export function provinces(territory: Territory) {
  return unitsOf(territory).map(({ code, name }, at) => {
    const more = at === 5 ? hidden : at === 9 ? { size: 'few' as const } : {};
    return {
      code,
      label: name,
      ...cell(at === 5 || at === 9 ? null : ((at * 37) % 101) / 100, more),
    };
  });
}
