import { expect, it } from 'vitest';
import { MOST_SELECTED, readSelection, writeSelection } from './selection.ts';

it('reads what it writes, each question once, and passes over what is no name', () => {
  const selected = [
    { survey: 'dat-dai-2024', question: 'boi_thuong' },
    { survey: 'dat-dai-2025', question: 'q1' },
  ];
  const query = writeSelection([...selected, ...selected]);
  expect(readSelection(new URLSearchParams(`${query}&cau=../../x&cau=`))).toEqual(selected);
});

it('compares no more than can be read', () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ survey: `s${String(at)}`, question: 'q' }));
  expect(readSelection(new URLSearchParams(writeSelection(many)))).toHaveLength(MOST_SELECTED);
});
