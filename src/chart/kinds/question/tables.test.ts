import { expect, test } from 'vitest';
import { fitsColumns } from '../../draw/heat.ts';
import { common, scenesOf, textsOf } from '../drawn.fixture.ts';

test('a table of shades tells what its star stands for, where one cell has it', () => {
  const cell = (size: 'enough' | 'low') => ({ value: 0.4, size });
  const table = (size: 'enough' | 'low') =>
    scenesOf({
      ...{ ...common, kind: 'heat', columns: ['A', 'B'] },
      rows: [
        { label: 'Có', cells: [cell('enough'), cell('enough')] },
        { label: 'Không', cells: [cell('enough'), cell(size)] },
      ],
    }).flatMap(({ shapes }) => shapes);
  const starred = table('low');
  const note = textsOf(starred, 'chart-note').map(({ text }) => text);
  expect(note.join(' ')).toBe('Dấu * : cỡ mẫu dưới 100, cần thận trọng khi đọc.');
  expect(textsOf(starred, 'chart-inside').map(({ text }) => text)).toEqual([
    ...['40,0%', '40,0%', '40,0%', '40,0%*'],
  ]);
  expect(textsOf(table('enough'), 'chart-note')).toEqual([]);
});

test('names fit the columns of a table where every word of each does', () => {
  const long = 'Nghiêngnghiêng';
  expect(fitsColumns(['Nam', 'Nữ giới'])).toBe(true);
  expect(fitsColumns(['Nam', `${long} ${long}`])).toBe(true);
  const many = ['Nam', 'Nữ', 'Trẻ', 'Già'];
  expect(fitsColumns([...many, `Có ${long}`])).toBe(false);
});

test('nobody on a side of a pyramid is a figure without a bar', () => {
  const row = (label: string, left: number, right: number) => ({
    ...{ label, left: { value: left }, right: { value: right } },
  });
  const rows = [row('Già', 0, 0.2), row('Trẻ', 0.3, 0.5)];
  const [scene] = scenesOf({ ...common, kind: 'pyramid', left: 'Nam', right: 'Nữ', rows });
  const shapes = scene?.shapes ?? [];
  expect(shapes.filter(({ kind }) => kind === 'rect')).toHaveLength(3);
  expect(textsOf(shapes, 'chart-value').map(({ text }) => text)).toEqual([
    ...['0%', '20,0%', '30,0%', '50,0%'],
  ]);
});

test('a cell without a figure has its mark, or a dash', () => {
  const rows = [
    { label: 'Có', cells: [{ value: null }, { value: null, marks: ['c' as const] }] },
    { label: 'Không', cells: [{ value: 0.4 }, { value: 0.4, size: 'few' as const }] },
  ];
  const [scene] = scenesOf({ ...common, kind: 'heat', columns: ['A', 'B'], rows });
  expect(textsOf(scene?.shapes ?? [], 'chart-note').map(({ text }) => text)).toEqual([
    ...['–', '[c]', 'n<30'],
  ]);
});

test('a side of a pyramid that is not drawn says why, and a withheld one has one length', () => {
  const rows = [
    { label: 'Già', left: { value: 0.1, size: 'few' as const }, right: { value: 0.2 } },
    { label: 'Trẻ', left: { value: null, marks: ['c' as const] }, right: { value: 0.5 } },
  ];
  const [scene] = scenesOf({ ...common, kind: 'pyramid', left: 'Nam', right: 'Nữ', rows });
  const shapes = scene?.shapes ?? [];
  expect(textsOf(shapes, 'chart-note').map(({ text }) => text)).toEqual(['n < 30', '[c]']);
  expect(shapes.filter((one) => one.class === 'chart-withheld')).toHaveLength(1);
});
