import { expect, it } from 'vitest';
import { readSav } from './sav.ts';
import { savFile } from './sav.fixture.ts';

const labels = new Map([
  [1, 'Hài hoà'],
  [2, 'Không hài hoà'],
  [9, 'Không áp dụng'],
]);
const VARIABLES = [
  { name: 'noi_o', label: 'Nơi ở', width: 32 },
  { name: 'q1_rat_dai', label: 'Câu 1. Ông/bà thấy thế nà', width: 0, labels, missing: [9, -1] },
  { name: 'ngay', label: 'Ngày', width: 0, format: 20 },
  { name: 'luc', label: 'Lúc', width: 0, format: 22 },
  { name: 'w', label: 'Trọng số', width: 0 },
];
/** Letters of two and three bytes across every eighth byte, and one whose last byte is a space of Latin-1. */
const CASES = [
  ['Xã Đắk Nia hoà', 1, 13_797_216_000, 13_797_250_200, 1.25],
  ['Phường Thống Nhất à', 9, null, null, 0.1 + 0.2],
  ['', -1, null, null, 150],
  ['a', null, null, null, -5],
];

it.each([false, true])(
  'reads texts, labels, missing values, dates and weights; compressed: %s',
  async (compressed) => {
    const { value } = await readSav(
      savFile(VARIABLES, CASES, { weight: 'w', compressed }),
      'a.sav',
    );
    if (value?.kind !== 'spss') throw new Error('not read');
    const [place, answer, day, moment, weight] = value.columns;
    expect(value.rows).toBe(4);
    expect(place?.cells).toEqual(['Xã Đắk Nia hoà', 'Phường Thống Nhất à', '', 'a']);
    expect(answer?.code).toBe('q1_rat_dai');
    expect(answer?.header).toBe('Câu 1. Ông/bà thấy thế nà');
    expect([...(answer?.labels ?? [])]).toEqual([
      ['1', 'Hài hoà'],
      ['2', 'Không hài hoà'],
      ['9', 'Không áp dụng'],
    ]);
    // A missing value with a label is an answer of its kind; one without is none.
    expect(answer?.cells).toEqual(['1', '9', '', '']);
    expect([...(answer?.missing ?? [])]).toEqual(['9']);
    expect(day?.cells[0]).toBe('2020-01-01');
    expect(moment?.cells[0]).toBe('2020-01-01T09:30:00');
    expect(weight?.cells).toEqual(['1.25', '0.3', '150', '-5']);
    expect(value.columns.map((column) => column.weight)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  },
);

it('misses cases that are not there', async () => {
  const whole = savFile(VARIABLES, CASES);
  const row = 8 * (4 + 4);
  const { value, problems } = await readSav(whole.subarray(0, whole.length - row), 'a.sav');
  expect(value).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(['import-foreign']);
});
