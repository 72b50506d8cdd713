import { expect, it } from 'vitest';
import { explainSlip } from './choice-slip.ts';
import { choicesOf } from './source.fixture.ts';

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
  ['khog ', ['co', 'khong'], 'khong', null],
  ['\u200b4', ['4'], '4', 'space-hidden'],
  [' h\u0430i_long', ['hai_long'], 'hai_long', 'lookalike'],
  ['h\u0430i', ['hai_long', 'co'], null, null],
  ['hai_long\u3164', ['hai_long'], 'hai_long', null],
  [' #N/A ', ['co'], null, 'excel-error'],
  ['3-Jan', ['4-6', '1-3'], '1-3', 'excel-date'],
  ['3-Jan', ['13', '31'], null, 'excel-date'],
  [' 1.0', ['1'], '1', 'number'],
  ['0x4', ['4'], null, null],
  ['1,50', ['2'], null, null],
  ['co', ['CO', 'Co'], 'CO', null],
] as const)('of %j among %j means %j: %s', (cell, names, suggestion, slip) => {
  expect(explainSlip(cell, choicesOf(...names))).toEqual({ suggestion, slip });
});

it('guesses nothing of signs alone, and no wording that two choices share', () => {
  const [one, other] = choicesOf('1', '2').map((choice) => ({ ...choice, label: '…' }));
  if (one === undefined || other === undefined) throw new Error('no choices');
  expect(explainSlip('?', [one])).toEqual({ suggestion: null, slip: null });
  const twins = [one, other].map((choice) => ({ ...choice, label: 'Có' }));
  expect(explainSlip('có', twins)).toEqual({ suggestion: null, slip: null });
});
