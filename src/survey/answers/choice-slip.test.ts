import { expect, it } from 'vitest';
import { explainSlip } from './choice-slip.ts';
import type { Choice } from '../model/question.ts';

const named = (...names: string[]): readonly Choice[] =>
  names.map((name) => ({
    name,
    label: `Nhãn ${name}`,
    labelEn: null,
    kind: 'answer',
    score: null,
  }));

it.each([
  ['4 ', ['4'], '4', 'space-end'],
  [' 4', ['4'], '4', 'space-start'],
  ['hai_long\u200b', ['hai_long'], 'hai_long', 'space-hidden'],
  ['h\u0430i_long', ['hai_long'], 'hai_long', 'lookalike'],
  ['４', ['4'], '4', 'lookalike'],
  ['Hài lòng', ['hai_long'], 'hai_long', 'case'],
  ['123', ['00123'], '00123', 'number'],
  ['1.0', ['1'], '1', 'number'],
  ['1.00E+05', ['1e5'], '1e5', 'number'],
  ['1E+05', ['100000'], '100000', 'number'],
  ['3-Jan', ['1-3', '4-6'], '1-3', 'excel-date'],
  ['01-Mar', ['1-3', '4-6'], '1-3', 'excel-date'],
  ['3-Jan', ['co', 'khong'], null, 'excel-date'],
  ['#N/A', ['co', 'na'], null, 'excel-error'],
  ['=B2', ['co', 'b2'], null, 'excel-formula'],
  ['Nhãn co', ['co'], 'co', 'label'],
  ['khog', ['co', 'khong'], 'khong', null],
  ['12', ['13'], null, null],
] as const)('of %j among %j means %j: %s', (cell, names, suggestion, slip) => {
  expect(explainSlip(cell, named(...names))).toEqual({ suggestion, slip });
});
