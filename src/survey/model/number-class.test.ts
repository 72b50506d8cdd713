import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClass } from '../../format/number-class.ts';
import { classesOf, codeOf } from './number-class.ts';

test('limits make classes that are open at both ends', () => {
  expect(classesOf([10, 20.5]).map(codeOf)).toEqual(['(,10)', '[10,20.5)', '[20.5,)']);
});

test('a code says its class, whatever the limits', () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.uniqueArray(numbers, { minLength: 1 }), (limits) => {
      const own = classesOf(limits.map((limit) => limit + 0).toSorted((a, b) => a - b));
      expect(own.map((one) => readClass(codeOf(one)))).toEqual(own);
    }),
  );
});

test('what is no class has none', () => {
  for (const code of ['', 'co', '(,)', '[,3)', '(3,4)', '[a,b)', '[1,2]', '[1,2,3)'])
    expect(readClass(code)).toBe(null);
});
