import { expect, test } from 'vitest';
import { chartFor, fittingKinds } from './choose.ts';
import { territoryOf } from '../subject/provinces.ts';
import { age, choice, question, satisfaction, share, shares } from '../samples.fixture.ts';
import { unitsOf } from '../spec/territory.ts';

const options = { survey: 's', lang: 'vi' } as const;
const groups = ['a', 'b', 'c'] as const;
const ends = { low: 0.3, high: 0.5 };
const one = (more: object) =>
  groups.map((group) => share(satisfaction, '4', 0.4, { by: 'tuoi', group, baseN: 300, ...more }));

test('one answer over groups has intervals on a random sample only', () => {
  const asked = { ...options, by: age, choice: '4' };
  expect(chartFor(satisfaction, one(ends), { ...asked, precision: true })?.kind).toBe('interval');
  expect(chartFor(satisfaction, one(ends), asked)?.kind).toBe('grouped');
  expect(chartFor(satisfaction, one({}), { ...asked, precision: true })?.kind).toBe('grouped');
  const [first, ...others] = one(ends);
  const without = (more: object) => (first === undefined ? [] : [{ ...first, ...more }, ...others]);
  const kind = (more: object) =>
    chartFor(satisfaction, without(more), { ...asked, precision: true })?.kind;
  expect(kind({ low: null })).toBe('grouped');
  expect(kind({ high: null })).toBe('grouped');
  expect(kind({ value: null, low: null, high: null, marks: ['c'] })).toBe('interval');
});

test('many figures by group are a shaded table, few are bars', () => {
  const names = ['1', '2', '3', '4', '5', '6'];
  const of = (count: number) =>
    question(
      'q',
      'Kênh tin',
      names.slice(0, count).map((name) => choice(name, `Kênh ${name}`)),
    );
  const kind = (count: number) => {
    const asked = of(count);
    const results = groups.flatMap((group) =>
      shares(asked, [0.1, 0.2, 0.1, 0.3, 0.2, 0.1], { by: 'tuoi', group, baseN: 300 }),
    );
    return chartFor(asked, results, { ...options, by: age })?.kind;
  };
  expect(kind(6)).toBe('heat');
  expect(kind(4)).toBe('grouped');
});

test('age by sex is a pyramid, the oldest on top', () => {
  const ages = { ...age, scale: 'ordinal' as const };
  const sex = question('gioi', 'Giới tính', [choice('nam', 'Nam'), choice('nu', 'Nữ')], {
    role: 'background',
  });
  const results = ['nam', 'nu'].flatMap((group) =>
    shares(ages, [0.3, 0.4, 0.2, 0.1], { by: 'gioi', group, baseN: 500 }),
  );
  const three = { ...sex, choices: [...sex.choices, choice('khac', 'Khác')] };
  const other = shares(ages, [0.3, 0.4, 0.2, 0.1], { by: 'gioi', group: 'khac', baseN: 500 });
  const kinds = fittingKinds(ages, [...results, ...other], { ...options, by: three });
  expect(kinds).not.toContain('pyramid');
  const spec = chartFor(ages, results, { ...options, by: sex });
  expect(spec?.kind === 'pyramid' && spec.rows[0]?.label).toBe('Không rõ');
  expect(spec?.kind === 'pyramid' && [spec.left, spec.right]).toEqual(['Nam', 'Nữ']);
});

test('a scale of eleven numbers is a histogram, but not with a share withheld', () => {
  const scores = Array.from({ length: 11 }, (_, at) => choice(`d${at}`, `${at}`, { score: at }));
  const rated = question('diem', 'Điểm', scores, { scale: 'ordinal' });
  const values = scores.map((_, at) => (at === 3 ? 0.5 : 0.05));
  expect(chartFor(rated, shares(rated, values), options)?.kind).toBe('histogram');
  const split = ['a', 'b'].flatMap((group) =>
    shares(rated, values, { by: 'tuoi', group, baseN: 300 }),
  );
  expect(fittingKinds(rated, split, { ...options, by: age })).not.toContain('histogram');
  const several = { ...rated, type: 'select_multiple' as const };
  expect(fittingKinds(several, shares(several, values), options)).not.toContain('histogram');
  const hidden = values.map((value, at) => (at === 2 ? null : value));
  expect(chartFor(rated, shares(rated, hidden), options)?.kind).toBe('bar');
});

test('classes of a number are columns, or bars where their widths differ or one is withheld', () => {
  const codes = ['(,10)', '[10,20)', '[20,30)', '[30,)'];
  const asked = (names: readonly string[], more: object = {}) =>
    question(
      'tuoi',
      'Tuổi',
      names.map((name) => choice(name, `Lớp ${name}`)),
      { type: 'integer', ...more },
    );
  const of = (one: ReturnType<typeof asked>, values: readonly (number | null)[]) =>
    chartFor(one, shares(one, values, { base: 'valid' }), options);
  const age = asked(codes);
  const spec = of(age, [0.1, 0.2, 0.4, 0.3]);
  expect(spec?.kind === 'histogram' && spec.bins).toEqual([
    { label: '< 10', share: 0.1, open: true },
    { label: '10–19', share: 0.2, open: false },
    { label: '20–29', share: 0.4, open: false },
    { label: '30+', share: 0.3, open: true },
  ]);
  expect(spec?.notes).toHaveLength(1);
  const uneven = asked(['(,10)', '[10,20)', '[20,50)', '[50,)']);
  const bars = of(uneven, [0.1, 0.2, 0.4, 0.3]);
  expect(bars?.kind === 'bar' && bars.sections[0]?.rows.map(({ value }) => value)).toEqual([
    0.1, 0.2, 0.4, 0.3,
  ]);
  expect(bars?.notes).toEqual([]);
  const narrower = asked(['(,10)', '[10,20)', '[20,25)', '[25,)']);
  expect(of(narrower, [0.1, 0.2, 0.4, 0.3])?.kind).toBe('bar');
  expect(of(age, [0.1, null, 0.4, 0.3])?.kind).toBe('bar');
  expect(of(age, [null, null, null, null])).toBe(null);
  const closed = asked(codes, { type: 'range', steps: { start: 0, end: 40, step: 1 } });
  const scale = of(closed, [0.1, 0.2, 0.4, 0.3]);
  expect(scale?.kind === 'histogram' && scale.bins[3]).toEqual({
    ...{ label: '30–40', share: 0.3, open: false },
  });
  // 0–2 holds three numbers, the others one each: as a column like theirs it would look three times as common.
  const marks = asked(['(,3)', '[3,4)', '[4,5)', '[5,)'], {
    ...{ type: 'range', steps: { start: 0, end: 5, step: 1 } },
  });
  const gathered = of(marks, [0.4, 0.3, 0.2, 0.1]);
  expect(gathered?.kind === 'histogram' && gathered.bins.map(({ open }) => open)).toEqual([
    ...[true, false, false, false],
  ]);
});

test('provinces of one division stand in their places, few of them are ranked; those of two are groups like others', () => {
  const now = unitsOf('34').map(({ name }) => name);
  const before = unitsOf('63').map(({ name }) => name);
  expect(territoryOf(before)).toBe('63');
  expect(territoryOf([...now, 'Kon Tum', 'Thừa Thiên Huế'])).toBeNull();
  expect(territoryOf(before.slice(0, 5))).toBeNull();
  const places = question(
    'tinh',
    'Tỉnh',
    before.map((name, at) => choice(`p${at}`, name)),
  );
  const results = places.choices.map(({ name }) =>
    share(satisfaction, '4', 0.4, { by: 'tinh', group: name, baseN: 300 }),
  );
  const asked = { ...options, by: places, choice: '4' };
  const spec = chartFor(satisfaction, results, asked);
  expect(spec?.kind === 'tiles' && [spec.territory, spec.cells.length]).toEqual(['63', 63]);
  expect(chartFor(satisfaction, results.slice(0, 31), asked)?.kind).toBe('ranked');
  expect(chartFor(satisfaction, results, { ...asked, kind: 'ranked' })?.kind).toBe('ranked');
});
