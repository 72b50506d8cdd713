import { expect, test } from 'vitest';
import { choice, question, shares } from '../../chart/samples.fixture.ts';
import { Q1, result } from '../../figure/results.fixture.ts';
import { falseClaim, falseWord, shows } from './share-claim.ts';

const asked = question('q', 'Ông/Bà có hài lòng không?', [
  choice('co', 'Hài lòng'),
  choice('khong', 'Không hài lòng'),
  choice('kb', 'Khó trả lời'),
]);
const results = shares(asked, [0.4312, 0.3688, 0.2]);

test.each([
  ['Đa số người dân hài lòng', 'đa số', null],
  ['Hầu hết hài lòng', 'hầu hết', null],
  ['Hơn một nửa hài lòng', 'hơn một nửa', null],
  ['Có 62% hài lòng', '62%', 0.4312],
  ['43,2% hài lòng', '43,2%', 0.4312],
  ['36% không hài lòng', '36%', 0.3688],
  ['40,05% hài lòng', '40,05%', 0.4312],
  ['Cứ 100 người có 10 % khó trả lời', '10 %', 0.2],
])('“%s” with 43,1%% is false', (title, words, nearest) => {
  expect(falseClaim(title, asked, results)).toEqual({ words, largest: 0.4312, nearest });
});

test.each(['43,1% hài lòng', '43% hài lòng, 37% không', 'Ý kiến chia đều', '20 % khó trả lời'])(
  '“%s” holds',
  (title) => {
    expect(falseClaim(title, asked, results)).toBeNull();
  },
);

test('a word of quantity claims more than its part', () => {
  const words = [
    ...(['tuyệt đại đa số', 'gần như tất cả'] as const).map((word) => [word, 0.9] as const),
    ...(['đại đa số', 'hầu hết'] as const).map((word) => [word, 0.75] as const),
    ['hai phần ba', 2 / 3] as const,
    ...(['đa số', 'phần lớn', 'quá nửa', 'hơn một nửa'] as const).map(
      (word) => [word, 0.5] as const,
    ),
  ];
  for (const [word, least] of words) {
    expect(falseWord(`${word} hài lòng`, least), word).toBe(word);
    expect(falseWord(`${word} hài lòng`, least + 0.001), word).toBeNull();
  }
});

test('a share is a number of percent that it is rounded to, at the decimals that are written', () => {
  const shown = (text: string) =>
    [0.42499, 0.425, 0.43, 0.4345, 0.4351].map((share) => shows(share, text));
  expect(shown('43')).toEqual([false, true, true, true, false]);
  expect(shown('43,4')).toEqual([false, false, false, true, false]);
  expect(shown('43.45')).toEqual([false, false, false, true, false]);
});

test('a majority of one side of a scale together bears out “đa số”', () => {
  const [share] = results;
  const top = { ...share, statistic: 'net' as const, choice: 'top', value: 0.61 };
  expect(
    falseClaim('Đa số hài lòng', asked, [...results, top as (typeof results)[number]]),
  ).toBeNull();
  expect(
    falseClaim('Đại đa số hài lòng', asked, [...results, top as (typeof results)[number]])?.largest,
  ).toBe(0.61);
});

test('of withheld figures nothing is said', () => {
  expect(falseClaim('Đa số hài lòng', asked, shares(asked, [null, null, null]))).toBeNull();
});

test('a split chart may be titled by its groups, a chart of one answer by that answer alone', () => {
  const group = { by: 'gioi', group: 'nu', baseN: 300 };
  const split = [...results, ...shares(asked, [0.62, 0.2, 0.18], group)];
  const by = { by: 'gioi', choice: 'co' };
  expect(falseClaim('Đa số nữ hài lòng (62%)', asked, split, by)).toBeNull();
  expect(falseClaim('Đa số nữ hài lòng', asked, split)?.words).toBe('đa số');
  const other = { by: 'gioi', choice: 'khong' };
  expect(falseClaim('Đa số nữ không hài lòng', asked, split, other)?.largest).toBe(0.3688);
  expect(falseClaim('43,1% không hài lòng', asked, split, other)?.words).toBe('43,1%');
});

test('the figures of the chart are meant, don’t-knows and all', () => {
  const bases = (['valid', 'dk'] as const).map((base, at) =>
    result({ question: 'q1', choice: '1', base, value: at === 0 ? 0.641 : 0.624 }),
  );
  expect(falseClaim('62,4% hài lòng', Q1, bases)).toBeNull();
  expect(falseClaim('64,1% hài lòng', Q1, bases)?.words).toBe('64,1%');
  expect(falseClaim('64,1% hài lòng', Q1, bases.slice(0, 1))).toBeNull();
});
