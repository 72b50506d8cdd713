import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartFor, fittingKinds, QUESTION_KINDS } from './choose.ts';
import {
  age,
  choice,
  frequency,
  question,
  satisfaction,
  satisfactionByAge,
  satisfactionShares,
  shares,
  worries,
  worryShares,
} from '../samples.fixture.ts';

const options = { survey: 's', lang: 'vi' } as const;
const split = { ...options, by: age };

test('the kind follows type, scale and split', () => {
  expect(chartFor(worries, worryShares, options)?.kind).toBe('bar');
  expect(chartFor(satisfaction, satisfactionShares, options)?.kind).toBe('diverging');
  expect(chartFor(satisfaction, satisfactionByAge, split)?.kind).toBe('diverging');
  expect(chartFor(satisfaction, satisfactionByAge, { ...split, choice: '4' })?.kind).toBe(
    'grouped',
  );
  expect(chartFor(frequency, shares(frequency, [0.2, 0.3, 0.5]), options)?.kind).toBe('bar');
  const groups = ['a', 'b'].flatMap((group) =>
    shares(frequency, [0.2, 0.3, 0.5], { by: 'tuoi', group }),
  );
  expect(chartFor(frequency, groups, split)?.kind).toBe('stacked');
});

test('a scale with a figure withheld, unprinted or short of the whole is no stack', () => {
  const withheld = shares(satisfaction, [0.13, 0.45, null, null, 0.05, 0.05], { base: 'dk' });
  expect(chartFor(satisfaction, withheld, options)?.kind).toBe('bar');
  const little = shares(satisfaction, [0.13, 0.45, 0.2, 0.12, null, 0.09], { base: 'dk' });
  expect(chartFor(satisfaction, little, options)?.kind).toBe('bar');
  const short = shares(satisfaction, [0.13, 0.45, 0.2, 0.1, 0.01, 0.05], { base: 'dk' });
  expect(chartFor(satisfaction, short, options)?.kind).toBe('bar');
  const partial = { ...satisfaction, complete: false };
  const printed = shares(partial, [0.13, 0.45, 0.2, 0.12, 0.05, 0.05], { base: 'published' });
  expect(chartFor(partial, printed, options)?.kind).toBe('bar');
  expect(chartFor(satisfaction, printed, options)?.kind).toBe('diverging');
});

test('a scale of two answers is a stack, one of a single answer is none', () => {
  const kinds = (count: number) => {
    const scale = question(
      'q',
      'Có?',
      [choice('co', 'Có', { score: 1 }), choice('khong', 'Không', { score: -1 })].slice(0, count),
      { scale: 'bipolar' },
    );
    return fittingKinds(scale, shares(scale, count === 2 ? [0.6, 0.4] : [1]), options);
  };
  expect(kinds(2)).toEqual(['diverging', 'stacked', 'bar']);
  expect(kinds(1)).toEqual(['bar']);
});

test('groups of which one lacks a figure without a reason are no stack', () => {
  const lacking = satisfactionByAge.filter((one) => one.group !== 'b' || one.choice !== '1');
  expect(chartFor(satisfaction, lacking, split)?.kind).not.toBe('diverging');
});

test('a row with something withheld is not drawn, the rest of the stack is', () => {
  const results = satisfactionByAge.map((one) =>
    one.group === 'b' && ['1', '2'].includes(one.choice ?? '')
      ? { ...one, value: null, marks: ['c'] as const }
      : one,
  );
  const spec = chartFor(satisfaction, [...results, ...satisfactionShares], split);
  const rows = spec?.kind === 'diverging' ? spec.rows : [];
  expect(rows.map(({ values }) => values === null)).toEqual([false, true, false]);
  expect(rows[1]).toMatchObject({ marks: ['c'], apart: null });
});

test('a scale with two sides runs from its lowest score, whatever the order of the list', () => {
  const spec = chartFor(satisfaction, satisfactionShares, options);
  expect(
    spec?.kind === 'diverging' && spec.segments.map(({ label, tone }) => [label, tone]),
  ).toEqual([
    ['Rất không hài lòng', 'minus-3'],
    ['Không hài lòng', 'minus-1'],
    ['Bình thường', 'middle'],
    ['Hài lòng', 'plus-1'],
    ['Rất hài lòng', 'plus-3'],
  ]);
  expect(spec?.kind === 'diverging' && spec.rows[0]).toMatchObject({
    values: [0.05, 0.12, 0.2, 0.45, 0.13],
    apart: 0.05,
  });
});

test('nominal answers go from most to least, then withheld, other, and don’t know apart', () => {
  const spec = chartFor(worries, worryShares, options);
  const rows = spec?.kind === 'bar' ? (spec.sections[0]?.rows ?? []) : [];
  expect(rows.map(({ label }) => label.slice(0, 12))).toEqual([
    'Việc làm',
    'Cấp giấy chứ',
    'Ô nhiễm môi ',
    'An ninh trật',
    'Khác',
    'Không biết, ',
  ]);
  expect(rows.map(({ tone }) => tone).filter((tone) => tone === 'apart')).toHaveLength(1);
});

test('don’t-knows choose the base only when some were given', () => {
  const none = [
    ...shares(worries, [0.5, 0.3, 0.1, 0.1, 0, 0], { base: 'dk' }),
    ...shares(worries, [0.55, 0.3, 0.1, 0.05], { base: 'valid' }).slice(0, 4),
  ];
  const spec = chartFor(worries, none, options);
  expect(spec?.kind === 'bar' && spec.sections[0]?.rows[0]?.value).toBe(0.55);
});

test('groups that are withheld whole or too few are named under the chart, not drawn', () => {
  const results = satisfactionByAge.map((one) =>
    one.group === 'b' ? { ...one, value: null, marks: ['c'] as const } : one,
  );
  const spec = chartFor(satisfaction, results, split);
  expect(spec?.kind === 'diverging' && spec.rows.map(({ label }) => label)).toEqual([
    '18–29 tuổi',
    'Từ 60 tuổi',
  ]);
  expect(spec?.notes).toEqual([
    'Nhóm “Không rõ” có cỡ mẫu dưới 30 nên không vẽ.',
    'Giữ kín mọi số liệu của nhóm “30–59 tuổi” để bảo vệ người trả lời.',
  ]);
});

test('a table of which everything is withheld has no chart', () => {
  const results = satisfactionByAge.map((one) => ({ ...one, value: null, marks: ['c'] as const }));
  expect(chartFor(satisfaction, results, split)).toBeNull();
  expect(chartFor(worries, shares(worries, []), options)).toBeNull();
});

test('an author may ask for any kind that fits, and for no other', () => {
  const kinds = fittingKinds(satisfaction, satisfactionShares, options);
  expect(kinds).toEqual(['diverging', 'stacked', 'bar']);
  for (const kind of kinds) {
    expect(chartFor(satisfaction, satisfactionShares, { ...options, kind })?.kind).toBe(kind);
  }
  expect(() => chartFor(satisfaction, satisfactionShares, { ...options, kind: 'heat' })).toThrow(
    'chart does not fit q3: heat',
  );
  expect(fittingKinds(satisfaction, satisfactionByAge, { ...split, choice: '4' })).toEqual([
    'grouped',
  ]);
  expect(fittingKinds(satisfaction, [], options)).toEqual([]);
});

test('the documented table is that of the code, in its order', () => {
  const [, table = ''] = readFileSync('docs/charts.md', 'utf8').split('| question |');
  const [rows = ''] = table.split('\n\n');
  const kinds = [...rows.matchAll(/\| `([a-z]+)` \|$/gmu)].map(([, kind]) => kind);
  expect(kinds).toEqual(QUESTION_KINDS);
  const guide = readFileSync('docs/huong-dan.md', 'utf8');
  expect(QUESTION_KINDS.filter((kind) => !guide.includes(`\`${kind}\``))).toEqual([]);
});
