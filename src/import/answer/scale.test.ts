import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findScale } from './scale.ts';

/** The labels from the lowest level to the highest. */
function sorted(labels: readonly string[]): readonly string[] {
  const { ranks = [] } = findScale(labels) ?? {};
  return labels.toSorted(
    (a, b) => (ranks[labels.indexOf(a)] ?? 0) - (ranks[labels.indexOf(b)] ?? 0),
  );
}

const BIPOLAR = [
  ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  [
    'Hoàn toàn không đồng ý',
    'Không đồng ý',
    'Phân vân',
    'Đồng ý một phần',
    'Đồng ý',
    'Hoàn toàn đồng ý',
  ],
  ['Không quan tâm', 'Ít quan tâm', 'Quan tâm', 'Rất quan tâm'],
  ['Chưa tin tưởng', 'Tin tưởng'],
  ['Không hài lòng', 'Tương đối hài lòng', 'Rất hài lòng'],
  ['Xấu hơn', 'Như cũ', 'Tốt hơn'],
  ['Giảm', 'Không thay đổi', 'Tăng'],
  [
    'Very dissatisfied',
    'Somewhat dissatisfied',
    'Neither satisfied nor dissatisfied',
    'Somewhat satisfied',
    'Very satisfied',
  ],
  ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
];
const ORDINAL = [
  ['Kém', 'Trung bình', 'Khá', 'Tốt'],
  ['Kém', 'Yếu', 'Trung bình', 'Khá', 'Tốt', 'Rất tốt'],
  ['Không bao giờ', 'Thỉnh thoảng', 'Thường xuyên'],
  ['Mù chữ', 'Tiểu học', 'THCS', 'THPT', 'Trung cấp', 'Cao đẳng', 'Đại học', 'Sau đại học'],
  ['Tiểu học', 'Tốt nghiệp THCS', 'Tốt nghiệp THPT', 'Cao đẳng, đại học trở lên'],
  ['Dưới 18 tuổi', '18–29', 'Từ 30 đến 44', '45-60', 'Trên 60'],
  ['Dưới 5 triệu', '5–10 triệu', '10,5–20 triệu', 'Trên 20 triệu'],
  ['$0 - $24,999', '$25,000 - $49,999', '$100,000 - $149,999', '$150,000+'],
  ['Không', 'Ít', 'Nhiều', 'Rất nhiều'],
];

describe('findScale', () => {
  it.each(BIPOLAR)('knows the two sides of %s … %s', (...levels) => {
    expect(findScale(levels)?.scale).toBe('bipolar');
    expect(sorted(levels.toReversed())).toEqual(levels);
  });

  it.each(ORDINAL)('knows the order of %s … %s', (...levels) => {
    expect(findScale(levels)?.scale).toBe('ordinal');
    expect(sorted(levels.toReversed())).toEqual(levels);
  });

  it('scores the sides from the middle', () => {
    const [all = []] = BIPOLAR;
    expect(findScale(all)?.ranks).toEqual([-2, -1, 0, 1, 2]);
    expect(findScale(['Hài lòng', 'Không hài lòng'])?.ranks).toEqual([1, -1]);
  });

  it('finds the same order however the answers come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BIPOLAR, ...ORDINAL),
        fc.infiniteStream(fc.nat()),
        (levels, keys) => {
          const shuffled = levels
            .map((level) => ({ level, key: keys.next().value }))
            .toSorted((a, b) => Number(a.key) - Number(b.key))
            .map(({ level }) => level);
          expect(sorted(shuffled)).toEqual(levels);
        },
      ),
    );
  });
});

test.each([
  [['Nam', 'Nữ']],
  [['Có', 'Không']],
  [['Kinh', 'Tày', 'Nùng']],
  [['01', '02', '10']],
  [['Xã 1', 'Xã 2', 'Xã 3']],
  [['Báo, đài', 'Mạng xã hội']],
  [['Yes', 'No']],
  [['Rất tốt', 'Rất nhanh', 'Rất rẻ']],
  [['Bình thường', 'Khẩn cấp']],
  [[]],
])('%j has no order', (labels) => {
  expect(findScale(labels)).toBeNull();
});
