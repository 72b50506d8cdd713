import { expect, test } from 'vitest';
import { findingOf } from './finding.ts';
import { choice, question, shares } from '../samples.fixture.ts';
import { subjectOf } from '../subject/subject.ts';

const asked = question('q', 'Việc gì?', [
  choice('a', 'Việc làm'),
  choice('b', 'Đất đai'),
  choice('c', 'Giá cả'),
]);
const finding = (values: readonly (number | null)[], more = {}) => {
  const results = shares(asked, values, more);
  const subject = subjectOf(asked, results, { survey: 's', lang: 'vi' });
  return subject === null ? undefined : findingOf(subject);
};

test('the answer that leads is the title', () => {
  expect(finding([0.3, 0.5, 0.2])).toBe('“Đất đai” (50,0%) được chọn nhiều nhất');
});

test('nothing is claimed with an answer withheld, a low base, or three answers level', () => {
  expect(finding([0.3, 0.5, null])).toBeNull();
  expect(finding([0.3, 0.5, 0.2], { baseN: 99 })).toBeNull();
  expect(finding([0.3, 0.5, 0.2], { baseN: 100 })).not.toBeNull();
  expect(finding([0.4, 0.4, 0.4])).toBeNull();
});

test('of groups side by side nothing is said as if it were of everyone', () => {
  const sex = question('gioi', 'Giới tính', [choice('nam', 'Nam'), choice('nu', 'Nữ')]);
  const results = ['nam', 'nu'].flatMap((group) =>
    shares(asked, [0.3, 0.5, 0.2], { by: 'gioi', group, baseN: 400 }),
  );
  const subject = subjectOf(asked, results, { survey: 's', lang: 'vi', by: sex });
  expect(subject?.groups).toHaveLength(2);
  expect(subject === null ? undefined : findingOf(subject)).toBeNull();
});

test('nothing leads where nobody gave an answer', () => {
  const two = question('q', 'Có?', [choice('a', 'Có'), choice('b', 'Không')]);
  const subject = subjectOf(two, shares(two, [0, 0]), { survey: 's', lang: 'vi' });
  expect(subject === null ? null : findingOf(subject)).toBeNull();
});

const said = (
  values: readonly number[],
  { spread = null as number | null, baseN = 1000, answeredOnly = false, of = asked } = {},
) => {
  const results = shares(of, values, { baseN }).map((one) => {
    const value = one.value ?? 0;
    return spread === null ? one : { ...one, low: value - spread, high: value + spread };
  });
  const subject = subjectOf(of, results, { survey: 's', lang: 'vi', answeredOnly });
  return subject === null ? null : findingOf(subject);
};

test('two answers that the sample cannot tell apart lead together', () => {
  expect(said([0.46, 0.44, 0.1], { spread: 0.03 })).toBe(
    '“Việc làm” (46,0%) và “Đất đai” (44,0%) được chọn nhiều nhất; mẫu chưa đủ để nói phương án nào cao hơn',
  );
});

test('a sample without intervals claims no more than one drawn at random of as many', () => {
  const level =
    '“Việc làm” (46,0%) và “Đất đai” (44,0%) được chọn nhiều nhất; chênh lệch quá nhỏ để nói phương án nào cao hơn';
  expect(said([0.46, 0.44, 0.1])).toBe(level);
  expect(said([0.46, 0.44, 0.1], { baseN: 40_000 })).toBe(
    '“Việc làm” (46,0%) được chọn nhiều nhất',
  );
  expect(said([0.56, 0.34, 0.1], { answeredOnly: true })).toBe(
    'Trong số người trả lời, “Việc làm” (56,0%) được chọn nhiều nhất',
  );
});

test('“other” never leads, alone or with another', () => {
  const of = question('q', 'Việc gì?', [
    choice('a', 'Việc làm'),
    choice('b', 'Đất đai'),
    choice('k', 'Khác', { kind: 'other' }),
  ]);
  expect(said([0.3, 0.1, 0.6], { of })).toBeNull();
  expect(said([0.45, 0.1, 0.44], { of })).toBeNull();
  expect(said([0.6, 0.1, 0.3], { of })).toBe('“Việc làm” (60,0%) được chọn nhiều nhất');
});

test('a scale with two sides is titled by the shares of its sides', () => {
  const scale = question(
    'q',
    'Hài lòng?',
    [
      choice('a', 'Kém', { score: -1 }),
      choice('b', 'Vừa', { score: 0 }),
      choice('c', 'Tốt', { score: 1 }),
    ],
    { scale: 'bipolar' },
  );
  const own = shares(scale, [0.1, 0.3, 0.6], { base: 'valid' });
  const nets = (['top', 'bottom'] as const).map((side, at) => ({
    ...shares(scale, [0.6, 0.1, 0], { base: 'valid' })[at === 0 ? 0 : 1],
    ...{ statistic: 'net' as const, choice: side },
  }));
  const title = (answeredOnly: boolean, hidden: boolean) => {
    const told = nets.map((one) => (hidden ? { ...one, value: null, marks: ['c'] as const } : one));
    const subject = subjectOf(scale, [...own, ...told] as typeof own, {
      ...{ survey: 's', lang: 'vi', answeredOnly },
    });
    return subject === null ? null : findingOf(subject);
  };
  expect(title(false, false)).toBe('60,0% tốt, 10,0% kém');
  expect(title(true, false)).toBe('Trong số người trả lời, 60,0% tốt, 10,0% kém');
  expect(title(false, true)).toBe('“Tốt” (60,0%) được chọn nhiều nhất');
});

test('who answered is not chosen, and two groups alike are not the largest', () => {
  const who = { ...asked, role: 'background' as const };
  const told = (of: typeof who, values: readonly number[]) => {
    const subject = subjectOf(of, shares(of, values), { survey: 's', lang: 'vi' });
    return subject === null ? undefined : findingOf(subject);
  };
  expect(told(who, [0.3, 0.5, 0.2])).toBe('“Đất đai” (50,0%) chiếm tỷ lệ cao nhất');
  expect(told(who, [0.4, 0.4, 0.2])).toBe(
    '“Việc làm” (40,0%) và “Đất đai” (40,0%) chiếm tỷ lệ cao nhất; chênh lệch quá nhỏ để nói nhóm nào đông hơn',
  );
  const sex = { ...who, choices: who.choices.slice(0, 2) };
  expect(told(sex, [0.5, 0.5])).toBeNull();
});

test('of numbers the commonest class leads, unless it is an open one or the sample cannot tell', () => {
  const codes = ['(,10)', '[10,20)', '[20,)'];
  const age = question(
    'tuoi',
    'Tuổi',
    codes.map((code) => choice(code, `Lớp ${code}`)),
    { type: 'integer' },
  );
  const classes = (values: readonly number[], spread = 0) => {
    const results = shares(age, values, { base: 'valid' }).map((one) => {
      const value = one.value ?? 0;
      return { ...one, low: value - spread, high: value + spread };
    });
    const subject = subjectOf(age, results, { survey: 's', lang: 'vi' });
    return subject === null ? null : findingOf(subject);
  };
  expect(classes([0.2, 0.5, 0.3])).toBe('“Lớp [10,20)” (50,0%) là mức phổ biến nhất');
  expect(classes([0.2, 0.3, 0.5])).toBeNull();
  expect(classes([0.2, 0.42, 0.38], 0.04)).toBeNull();
});
