import { expect, test } from 'vitest';
import { answersChart } from '../series-chart.ts';
import {
  choice,
  merger,
  question,
  satisfaction,
  satisfactionByAge,
  satisfactionShares,
  share,
  shares,
} from '../samples.fixture.ts';
import { answersOf } from '../subject/answers.ts';
import { answerKind, answersFor } from './choose-series.ts';
import { toHtml } from '../to-html.ts';

const wave = (date: string, values: readonly (number | null)[], of = satisfaction) => ({
  ...{ date, label: date.slice(0, 4), surveyId: date, question: of },
  results: shares(of, values, { base: 'dk' }),
});
const before = wave('2024-10-01', [0.1, 0.4, 0.2, 0.2, 0.05, 0.05]);
const now = wave('2025-10-01', [0.13, 0.45, 0.2, 0.12, 0.05, 0.05]);
const last = wave('2026-10-01', [0.2, 0.45, 0.15, 0.1, null, 0.05]);
const options = { id: 'a', lang: 'vi', label: 'Hài lòng', breaks: [merger] } as const;

test('two waves are a slope, unless a break parts them; three are small trends', () => {
  expect(answerKind([now, last], [merger])).toBe('slope');
  expect(answerKind([before, now], [merger])).toBeNull();
  expect(answerKind([before, now, last], [merger])).toBe('multiples');
  expect(answerKind([now], [])).toBeNull();
});

test('answers are followed only where every wave offered the same', () => {
  const shorter = question('q3', 'x', satisfaction.choices.slice(1), { scale: 'bipolar' });
  expect(answersOf([now, wave('2026-10-01', [0.5, 0.2, 0.1, 0.1, 0.1], shorter)])).toEqual([]);
  expect(answersOf([now, last]).map((one) => one.choice.label)).not.toContain('Không biết');
  const one = question('q9', 'Có?', [choice('co', 'Có')]);
  expect(answersOf([wave('2025-10-01', [0.5], one), wave('2026-10-01', [0.6], one)])).toEqual([]);
  expect(answersOf([{ ...now, results: [] }, last])).toEqual([]);
});

test('answers are those of everyone, whatever groups and other bases stand beside them', () => {
  const beside = [
    ...satisfactionByAge,
    ...shares(satisfaction, [0.14, 0.47, 0.21, 0.13, 0.05, 0]),
    ...shares(question('q4', 'x', satisfaction.choices), [0.9, 0.02, 0.02, 0.02, 0.02, 0.02], {
      base: 'dk',
    }),
    ...shares(satisfaction, [4, 4, 4, 4, 4, 4], { base: 'dk', statistic: 'mean' }),
  ];
  const laid = [
    { ...now, results: [...beside, ...now.results] },
    { ...last, results: [...last.results, ...beside] },
  ];
  expect(answersOf(laid)).toEqual(answersOf([now, last]));
  expect(answersOf(laid).map(({ points }) => points.map(({ value }) => value))).toEqual([
    [0.13, 0.2],
    [0.45, 0.45],
    [0.2, 0.15],
    [0.12, 0.1],
    [0.05, null],
  ]);
});

test('answers have the words and the order of the last questionnaire', () => {
  const [first, second, ...others] = satisfaction.choices;
  if (first === undefined || second === undefined) throw new Error('no choices');
  const turned = {
    ...satisfaction,
    choices: [{ ...second, label: 'Khá hài lòng' }, first, ...others],
  };
  const told = answersOf([now, { ...last, question: turned }]).map(({ choice: own, points }) => [
    own.label,
    points.map(({ value }) => value),
  ]);
  expect(told.slice(0, 2)).toEqual([
    ['Khá hài lòng', [0.45, 0.45]],
    ['Rất hài lòng', [0.13, 0.2]],
  ]);
});

test('eight answers at most are followed, and two at least', () => {
  const kindOf = (count: number) => {
    const of = question(
      'q7',
      'x',
      Array.from({ length: count }, (_, at) => choice(`a${at}`, `A${at}`)),
    );
    const results = of.choices.map(({ name }) => share(of, name, 1 / count));
    const waves = ['2025-10-01', '2026-10-01'].map((date) => ({ ...wave(date, [], of), results }));
    return answerKind(waves, []);
  };
  expect([1, 2, 8, 9].map(kindOf)).toEqual([null, 'slope', 'slope', null]);
});

test('answers of which none is published are not followed', () => {
  const secret = [null, null, null, null, null, null];
  const waves = ['2024-10-01', '2025-10-01', '2026-10-01'].map((date) => ({
    ...wave(date, []),
    results: shares(satisfaction, secret),
  }));
  expect(answerKind(waves, [])).toBeNull();
  expect(answerKind([...waves.slice(0, 2), last], [])).toBe('multiples');
});

test('a slope has a line an answer, with what is withheld as a mark', () => {
  const spec = answersFor([now, last], options);
  const rows = spec?.kind === 'slope' ? spec.rows : [];
  expect(rows.map(({ from, to }) => [from.value, to.value])).toEqual(
    [0, 1, 2, 3, 4].map((at) => [satisfactionShares[at]?.value, last.results[at]?.value]),
  );
  expect(rows[4]?.to.marks).toEqual(['c']);
});

test('small trends break where the series does', () => {
  const spec = answersChart([before, now, last], options)?.spec;
  const svg = spec === undefined ? '' : toHtml(spec);
  expect(svg.match(/chart-break/gu)).toHaveLength(10);
  const [line = ''] = /class="chart-line" d="[^"]*"/u.exec(svg) ?? [];
  expect(line.match(/L/gu)).toHaveLength(1);
});

test('a wave on the day of a break is the first of the new way', () => {
  const told = (date: string) =>
    answersChart([before, now, last], { ...options, breaks: [{ ...merger, date }] })?.description;
  const changes = (date: string) => told(date)?.split(' Ở đợt')[0];
  expect(changes('2025-10-01')).toBe(changes('2025-07-01'));
  expect(changes('2025-10-02')).toMatch(/^Ở đợt/u);
});

test('without a break each answer is told from the first wave to the last', () => {
  const told = answersChart([before, now, last], { ...options, breaks: [] })?.description;
  expect(told).toContain('“Rất hài lòng”: từ 10,0% (2024) đến 20,0% (2026), tăng 10,0 điểm %.');
  expect(told).toContain(
    'cao nhất là “Hài lòng” 45,0% (2026), thấp nhất là “Không hài lòng” 10,0% (2026) (chênh lệch giữa hai phương án này chưa kiểm định).',
  );
  expect(told).toContain('Các thay đổi này chưa kiểm định được ý nghĩa thống kê.');
});

test('of answers level in the last wave none is told as the highest', () => {
  const of = question('q8', 'Có?', [choice('co', 'Có'), choice('khong', 'Không')]);
  const waves = [0.4, 0.5].map((value, at) => ({
    ...wave(`${2025 + at}-10-01`, [], of),
    results: [share(of, 'co', value), share(of, 'khong', 0.5)],
  }));
  expect(answersChart(waves, { ...options, breaks: [] })?.description).toBe(
    '“Có”: từ 40,0% (2025) đến 50,0% (2026), tăng 10,0 điểm %. ' +
      '“Không”: từ 50,0% (2025) đến 50,0% (2026), không thay đổi. ' +
      'Các thay đổi này chưa kiểm định được ý nghĩa thống kê.',
  );
});
