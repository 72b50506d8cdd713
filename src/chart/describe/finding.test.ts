import { expect, test } from 'vitest';
import { areTied, findingOf } from './finding.ts';
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
  return subject === null ? undefined : findingOf(subject, false);
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
  expect(subject === null ? undefined : findingOf(subject, false)).toBeNull();
});

test('two intervals meet where the one ends at which the other begins', () => {
  const told = (value: number, low: number, high: number) => ({
    ...{ choice: 'a', label: 'A', value, low, high },
  });
  const first = told(0.6, 0.55, 0.65);
  expect(areTied(first, told(0.5, 0.45, 0.55), true)).toBe(true);
  expect(areTied(first, told(0.5, 0.45, 0.549), true)).toBe(false);
  expect(areTied(first, told(0.5, 0.45, 0.55), false)).toBe(false);
  expect(areTied(first, told(0.6, 0.1, 0.2), true)).toBe(true);
});

test('nothing leads where nobody gave an answer', () => {
  const two = question('q', 'Có?', [choice('a', 'Có'), choice('b', 'Không')]);
  const subject = subjectOf(two, shares(two, [0, 0]), { survey: 's', lang: 'vi' });
  expect(subject === null ? null : findingOf(subject, false)).toBeNull();
});

test('two answers that the sample cannot tell apart lead together', () => {
  const results = shares(asked, [0.46, 0.44, 0.1]).map((one) => {
    const value = one.value ?? 0;
    return { ...one, low: value - 0.03, high: value + 0.03 };
  });
  const subject = subjectOf(asked, results, { survey: 's', lang: 'vi' });
  const said = (precision: boolean) => (subject === null ? null : findingOf(subject, precision));
  expect(said(false)).toBe('“Việc làm” (46,0%) được chọn nhiều nhất');
  expect(said(true)).toBe(
    '“Việc làm” (46,0%) và “Đất đai” (44,0%) được chọn nhiều nhất; mẫu chưa đủ để nói phương án nào cao hơn',
  );
});

test('who answered is not chosen, and two groups alike are not the largest', () => {
  const who = { ...asked, role: 'background' as const };
  const said = (of: typeof who, values: readonly number[]) => {
    const subject = subjectOf(of, shares(of, values), { survey: 's', lang: 'vi' });
    return subject === null ? undefined : findingOf(subject, false);
  };
  expect(said(who, [0.3, 0.5, 0.2])).toBe('“Đất đai” (50,0%) chiếm tỷ lệ cao nhất');
  expect(said(who, [0.4, 0.4, 0.2])).toBe(
    '“Việc làm” (40,0%) và “Đất đai” (40,0%) chiếm tỷ lệ cao nhất; mẫu chưa đủ để nói nhóm nào đông hơn',
  );
  const sex = { ...who, choices: who.choices.slice(0, 2) };
  expect(said(sex, [0.5, 0.5])).toBeNull();
});

test('of numbers the commonest class leads, unless it is an open one or the sample cannot tell', () => {
  const codes = ['(,10)', '[10,20)', '[20,)'];
  const age = question(
    'tuoi',
    'Tuổi',
    codes.map((code) => choice(code, `Lớp ${code}`)),
    { type: 'integer' },
  );
  const said = (values: readonly number[], spread = 0) => {
    const results = shares(age, values, { base: 'valid' }).map((one) => {
      const value = one.value ?? 0;
      return { ...one, low: value - spread, high: value + spread };
    });
    const subject = subjectOf(age, results, { survey: 's', lang: 'vi' });
    return subject === null ? null : findingOf(subject, spread > 0);
  };
  expect(said([0.2, 0.5, 0.3])).toBe('“Lớp [10,20)” (50,0%) là mức phổ biến nhất');
  expect(said([0.2, 0.3, 0.5])).toBeNull();
  expect(said([0.2, 0.42, 0.38], 0.04)).toBeNull();
});
