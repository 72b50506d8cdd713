import fc from 'fast-check';
import { serialize } from 'node:v8';
import { zstdCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pack, unpack } from './index.ts';

/** Nine records of the same fields. */
const rows = (make: (at: number) => object): readonly object[] =>
  Array.from({ length: 9 }, (_, at) => make(at));

it('gives back an equal object, its fields in their order', () => {
  const value = {
    rows: rows((at) => ({
      z: at === 3 ? null : at / 3,
      word: ['có', null, 'không'][at % 3],
      marks: at === 0 ? ['c', 'low'] : [],
      mixed: at === 1 ? 'a' : at,
      deep: { at: [undefined, { a: 1 }] },
    })),
    unlike: rows((at) => (at === 4 ? { b: 1, a: 2 } : { a: 2, b: 1 })),
    gap: rows((at) => (at === 4 ? { a: undefined } : { a: 1 })),
    notes: new Map([['q', ['nguồn in gần 81%']]]),
    nothing: undefined,
    few: [{ a: -0 }],
    none: [],
  };
  const back = unpack(pack(value));
  expect(back).toStrictEqual(value);
  expect(JSON.stringify(back)).toBe(JSON.stringify(value));
});

it('keeps every bit of a number', () => {
  const numbers = fc.array(fc.oneof(fc.double(), fc.constantFrom(null, -0, NaN, Infinity)), {
    minLength: 8,
  });
  fc.assert(
    fc.property(numbers, (list) => {
      const value = { rows: list.map((share) => ({ share })) };
      expect(unpack(pack(value))).toStrictEqual(value);
    }),
  );
});

it('gives no two records the same list', () => {
  const { rows: back } = unpack(pack({ rows: rows(() => ({ marks: ['c'] })) }));
  const marks = new Set(
    Array.isArray(back) ? back.map((row: { marks: unknown }) => row.marks) : [],
  );
  expect(marks.size).toBe(9);
});

it('refuses bytes that are nothing of its own', () => {
  for (const bytes of [Buffer.from('x'), zstdCompressSync('x'), zstdCompressSync(serialize([1]))])
    expect(() => unpack(bytes)).toThrow();
});
