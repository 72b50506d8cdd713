import { expect, test } from 'vitest';
import { merger, satisfaction, shares } from '../samples.fixture.ts';
import { answersChart } from '../series-chart.ts';

const wave = (date: string, values: readonly (number | null)[]) => ({
  ...{ date, label: date.slice(0, 4), surveyId: date, question: satisfaction },
  results: shares(satisfaction, values, { base: 'dk' }),
});
const before = wave('2024-10-01', [0.1, 0.4, 0.2, 0.2, 0.05, 0.05]);
const now = wave('2025-10-01', [0.13, 0.45, 0.2, 0.12, 0.05, 0.05]);
const last = wave('2026-10-01', [0.2, 0.45, 0.15, 0.1, null, 0.05]);
const options = { id: 'a', lang: 'vi', label: 'Hài lòng', breaks: [merger] } as const;

test('the description tells each change since the last break, the last wave and what is missing', () => {
  expect(answersChart([before, now, last], options)?.description).toBe(
    '“Rất hài lòng”: từ 13,0% (2025) đến 20,0% (2026), tăng 7,0 điểm %. ' +
      '“Hài lòng”: từ 45,0% (2025) đến 45,0% (2026), không thay đổi. ' +
      '“Bình thường”: từ 20,0% (2025) đến 15,0% (2026), giảm 5,0 điểm %. ' +
      '“Không hài lòng”: từ 12,0% (2025) đến 10,0% (2026), giảm 2,0 điểm %. ' +
      'Các thay đổi này chưa kiểm định được ý nghĩa thống kê. ' +
      'Ở đợt gần nhất, số liệu cao nhất là “Hài lòng” 45,0% (2026), thấp nhất là “Không hài lòng” 10,0% (2026) (chênh lệch giữa hai phương án này chưa kiểm định). ' +
      'Từ 01/07/2025: đổi địa bàn (sáp nhập tỉnh). Giữ kín 1 số liệu để bảo vệ người trả lời.',
  );
});

test('what is known of each change is told with it', () => {
  const verdicts = new Map([
    ['5', 'real'],
    ['3', 'chance'],
    ['2', 'alone'],
  ] as const);
  const told = answersChart([before, now, last], { ...options, verdicts })?.description;
  expect(told).toContain('tăng 7,0 điểm %, có ý nghĩa thống kê.');
  expect(told).toContain('thay đổi nằm trong sai số (giảm 5,0 điểm %).');
  expect(told).toContain('giảm 2,0 điểm %, chưa đủ chắc chắn khi xét cùng các phương án khác.');
  expect(told).not.toContain('Các thay đổi này');
});
