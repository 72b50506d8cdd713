import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const TOPICS = ['dat-dai', 'moi-truong', 'giao-duc', 'y-te', 'cai-cach-hanh-chinh'];

it.each([
  ['dat dai', 'dat-dai'],
  ['dat-dia', 'dat-dai'],
  ['Đất-Đai ', 'dat-dai'],
  ['moi-trong', 'moi-truong'],
  ['giaoduc', 'giao-duc'],
  ['cai-cach-hanh-chin', 'cai-cach-hanh-chinh'],
  ['y-tế', 'y-te'],
])('takes %j for %j', (word, meant) => {
  expect(nearest(word, TOPICS)).toBe(meant);
});

it.each(['giao-thong', 'an-ninh', '', '  ', 'x'])('does not guess at %j', (word) => {
  expect(nearest(word, TOPICS)).toBeNull();
});

it('folds the candidates too and gives them back as written', () => {
  expect(nearest('hai_long', ['Không_hài_lòng', 'Hài_lòng'])).toBe('Hài_lòng');
  expect(nearest('select_onee', ['select_multiple', 'select_one'])).toBe('select_one');
});

it('counts two letters swapped as one slip', () => {
  expect(nearest('tpye', ['type'])).toBe('type');
  expect(nearest('tpey', ['type'])).toBeNull();
});

it('takes the first of equally near ones, and the nearest whatever the order', () => {
  expect(nearest('mat', ['mar', 'mas'])).toBe('mar');
  expect(nearest('labell', ['lable', 'label'])).toBe('label');
});

it('finds numbers only with other spaces about them', () => {
  expect(nearest('4 ', ['1', '4'])).toBe('4');
  expect(nearest('9', ['1', '2'])).toBeNull();
  expect(nearest('12', ['13', '1'])).toBeNull();
});
