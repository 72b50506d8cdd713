import { expect, test } from 'vitest';
import { questionChart } from '../question-chart.ts';
import { trendChart } from '../series-chart.ts';
import {
  age,
  channels,
  merger,
  satisfaction,
  satisfactionByAge,
  satisfactionShares,
  share,
  shares,
  waves,
  worries,
  worryShares,
} from '../samples.fixture.ts';
import { toHtml } from '../to-html.ts';

const options = { survey: 's', lang: 'vi' } as const;
const trend = { id: 't', lang: 'vi', label: 'Tỷ lệ hài lòng', unit: 'percent' } as const;

test('the highest, the next, the lowest, the unsure and the base', () => {
  expect(questionChart(satisfaction, satisfactionShares, options)?.description).toBe(
    'Câu hỏi: “Ông/Bà có hài lòng với việc giải quyết thủ tục hành chính ở xã không?”. ' +
      'Chiếm tỷ lệ cao nhất là “Hài lòng” (45,0%), tiếp theo là “Bình thường” (20,0%), ' +
      'thấp nhất là “Rất không hài lòng” (5,0%). ' +
      'Thứ tự này là của những người đã trả lời, chưa kiểm định được ý nghĩa thống kê. “Không biết” chiếm 5,0%. ' +
      'Tỷ lệ tính trên 1.180 người trả lời, gồm cả câu trả lời “không biết”.',
  );
});

test('what is withheld is named without a figure, and the ranking says that it is partial', () => {
  const text = questionChart(worries, worryShares, options)?.description ?? '';
  expect(text).toContain(
    'Trong các số liệu được công bố, chiếm tỷ lệ cao nhất là “Việc làm” (40,2%)',
  );
  // What no other answer names is not the least of the answers.
  expect(text).not.toContain('thấp nhất');
  expect(text).toContain(
    'Giữ kín số liệu của “Ô nhiễm môi trường từ cơ sở chăn nuôi tập trung” và “An ninh trật tự”',
  );
});

test('what is not sure enough is named as such, and makes the ranking partial', () => {
  const unsure = shares(channels, [0.5, null, 0.2], { marks: ['u'] });
  const text = questionChart(channels, unsure, options)?.description ?? '';
  expect(text).toContain('Trong các số liệu được công bố, chiếm tỷ lệ cao nhất là “Truyền hình”');
  expect(text).toContain('Không công bố số liệu của “Loa truyền thanh cơ sở” vì không đủ tin cậy.');
  expect(text).not.toContain('Giữ kín');
});

test('of two figures the lower is the next, and no third is told', () => {
  const two = shares(channels, [0.5, 0.2, 0.2]);
  const text = questionChart(channels, two, options)?.description ?? '';
  expect(text).toContain(
    'cao nhất là “Truyền hình” (50,0%), tiếp theo là “Loa truyền thanh cơ sở” và “Mạng xã hội” (cùng 20,0%).',
  );
  expect(text).not.toContain('thấp nhất');
});

test('equal figures are named together, and almost nothing is below a unit', () => {
  const text = questionChart(channels, shares(channels, [0.5, 0.0004, 0.5]), options)?.description;
  expect(text).toContain('cao nhất là “Truyền hình” và “Mạng xã hội” (cùng 50,0%)');
  expect(text).toContain('“Loa truyền thanh cơ sở” (dưới 0,1%)');
  expect(text).toContain('tổng các tỷ lệ có thể vượt 100%');
});

test('groups: who leads where, the widest gap, and who is too few to compare', () => {
  const text =
    questionChart(satisfaction, satisfactionByAge, { ...options, by: age })?.description ?? '';
  expect(text).toContain('phân theo “Nhóm tuổi”');
  expect(text).toContain('ở nhóm “18–29 tuổi” là “Hài lòng” (50,0%)');
  expect(text).toContain('ở nhóm “30–59 tuổi” là “Không hài lòng” (30,0%)');
  expect(text).toContain(
    'ở phương án “Hài lòng”: cao nhất ở nhóm “18–29 tuổi” (50,0%), thấp nhất ở nhóm “30–59 tuổi” (25,0%), cách nhau 25,0 điểm %',
  );
  expect(text).toContain('Cỡ mẫu của nhóm “Từ 60 tuổi” dưới 100 nên');
  expect(text).toContain('Nhóm “Không rõ” có cỡ mẫu dưới 30 nên không vẽ');
});

test('withheld cells of groups are counted, never told', () => {
  const results = ['a', 'b'].flatMap((group) =>
    shares(channels, [0.5, null, 0.2], { by: 'tuoi', group, baseN: 300 }),
  );
  const text = questionChart(channels, results, { ...options, by: age })?.description ?? '';
  expect(text).toContain('Giữ kín 2 số liệu');
  expect(text).toContain('Các nhóm có tỷ lệ ngang nhau');
});

test('a breakdown with one group left is told as that group', () => {
  const results = shares(channels, [0.5, 0.3, 0.2], { by: 'tuoi', group: 'a', baseN: 300 });
  expect(questionChart(channels, results, { ...options, by: age })?.description).toContain(
    'phân theo “Nhóm tuổi”. Chỉ có số liệu của nhóm “18–29 tuổi”. Chiếm tỷ lệ cao nhất là “Truyền hình” (50,0%)',
  );
});

test('a published table says so', () => {
  const some = { ...satisfaction, complete: false };
  const printed = [share(some, '4', 0.81, { base: 'published', baseN: null })];
  expect(questionChart(some, printed, options)?.description).toContain(
    '“Hài lòng” chiếm 81%. Tỷ lệ theo nguồn đã công bố; nguồn không nêu số người trả lời.',
  );
});

test('few respondents are told', () => {
  const text = (baseN: number) =>
    questionChart(channels, shares(channels, [0.5, 0.3, 0.2], { baseN }), options)?.description;
  expect(text(99)).toContain('Cỡ mẫu dưới 100, cần thận trọng khi đọc.');
  expect(text(100)).not.toContain('Cỡ mẫu dưới 100');
});

test('responses to an open link are not counted as people', () => {
  const open = { ...options, counted: 'responses' } as const;
  expect(questionChart(satisfaction, satisfactionShares, open)?.description).toContain(
    'Tỷ lệ tính trên 1.180 lượt trả lời',
  );
});

test('published readings keep the decimals of their sources, in the drawing and in words', () => {
  const readings = [
    { date: '2017-01-01', label: '2017', value: 0.81, surveyId: 'a', base: 'published' },
    { date: '2018-01-01', label: '2018', value: 0.8299, surveyId: 'b', base: 'published' },
  ] as const;
  const chart = trendChart(readings, { ...trend, breaks: [] });
  expect(chart?.description).toContain('từ 81% (2017) đến 82,99% (2018), tăng 1,99 điểm %');
  const svg = chart === null ? '' : toHtml(chart.spec);
  expect(svg).toContain('>81%<');
  expect(svg).toContain('>82,99%<');
  expect(svg).not.toContain('81,0%');
});

test('a trend without a break is a change', () => {
  const text = trendChart(waves.slice(0, 5), { ...trend, breaks: [] })?.description;
  expect(text).toBe(
    'Tỷ lệ hài lòng: từ 48,2% (02/2022) đến 64,0% (02/2025), tăng 15,8 điểm % (chưa kiểm định được ý nghĩa thống kê). ' +
      'Giữ kín số liệu của 08/2023 để bảo vệ người trả lời.',
  );
});

test('a trend of numbers is told in their own unit, its readings in order of time', () => {
  const reading = (date: string, value: number) => ({
    ...{ date, value, label: date.slice(0, 4), surveyId: 'a', baseN: 900 },
  });
  const readings = [reading('2026-01-01', 3.4), reading('2024-01-01', 3.1)];
  const own = { ...trend, unit: 'points', label: 'Điểm', breaks: [] } as const;
  const told =
    'Điểm: từ 3,10 (2024) đến 3,40 (2026), tăng 0,30 (chưa kiểm định được ý nghĩa thống kê).';
  expect(trendChart(readings, own)?.description).toBe(told);
  expect(trendChart(readings.toReversed(), own)?.description).toBe(told);
});

test('a trend across a break is no change, but its last stretch is', () => {
  const text = trendChart(waves, { ...trend, breaks: [merger] })?.description ?? '';
  expect(text).toContain('hai đợt này không so sánh trực tiếp được');
  expect(text).toContain(
    'Trong đoạn so sánh được gần nhất, từ 58,5% (09/2025) đến 61,3% (02/2026), tăng 2,8 điểm % (chưa kiểm định được ý nghĩa thống kê).',
  );
  expect(text).toContain('Từ 01/07/2025: đổi địa bàn (sáp nhập tỉnh).');
  expect(text).not.toContain('tăng 13,1');
});

test('English reads as English', () => {
  const own = { ...options, lang: 'en' } as const;
  const text = questionChart(satisfaction, satisfactionShares, own)?.description;
  expect(text).toContain('The largest share is “Satisfied” (45.0%), then “Bình thường” (20.0%)');
  expect(text).toContain('Shares of 1,180 respondents, don’t-knows included.');
});
