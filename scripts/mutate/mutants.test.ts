import { expect, it } from 'vitest';
import { isEquivalent } from './equivalents.ts';
import { instrument } from './instrument.ts';
import { mutantsOf } from './mutants.ts';
import { sampleOf } from './sample.ts';

const changesOf = (text: string) =>
  mutantsOf('a.ts', text).map(({ from, to }) => `${from} → ${to}`);

/** What a piece of code gives with one of its mutants switched on, and with none. */
function valuesOf(code: string): readonly unknown[] {
  const mutants = mutantsOf('a.ts', code).map((one, at) => ({ ...one, id: at + 1 }));
  const text = instrument(code, mutants);
  return [0, ...mutants.map(({ id }) => id)].map((on): unknown => {
    const isMutant = (id: number): boolean => id === on;
    return new Function('globalThis', `return ${text}`)({ isMutant });
  });
}

it('changes operators, constants, conditions and calls, each alone', () => {
  expect(changesOf('a < b;')).toEqual(['a < b → a <= b', 'a < b → a >= b']);
  expect(changesOf('if (a) b();')).toEqual(['a → true', 'a → false', 'b() → undefined']);
  expect(changesOf('const a = !b.some(c);')).toEqual([
    '!b.some(c) → b.some(c)',
    'b.some(c) → b.every(c)',
  ]);
  expect(changesOf('const a = b.filter(c).length + 2;')).toEqual([
    'b.filter(c).length + 2 → b.filter(c).length - 2',
    'b.filter(c) → b',
    '2 → 3',
  ]);
});

it('leaves types, imports, messages and what only the compiler asks for alone', () => {
  expect(changesOf("import a from 'a';\ntype B = 1 | 2;\nconst c: 3 = d;")).toEqual([]);
  expect(changesOf('throw new Error(a + b);')).toEqual([]);
  expect(changesOf("const a = 'b' + c;")).toEqual([]);
  expect(changesOf('const [a = 0] = b;')).toEqual([]);
  expect(changesOf('const a = b[c] ?? 0;')).toEqual(['b[c] ?? 0 → 0']);
  expect(changesOf('const a = b[c] ?? -1;')).toEqual(['b[c] ?? -1 → -1']);
  expect(changesOf('const a = b?.filter(c);')).toEqual([]);
});

it('switches one mutant at a time, also of those within others', () => {
  expect(valuesOf('2 * 3 + 4')).toEqual([
    10, // none
    2, // 2 * 3 - 4
    2 / 3 + 4,
    13, // 3 * 3 + 4
    12, // 2 * 4 + 4
    11, // 2 * 3 + 5
  ]);
  expect(valuesOf('[3, 1, 2].toSorted().slice(1)')).toContainEqual([1, 2]);
});

it('draws the same sample for the same seed, in order, and another for another', () => {
  const all = Array.from({ length: 1000 }, (_, at) => at);
  const [one, other] = [sampleOf(all, 100, 1), sampleOf(all, 100, 2)];
  expect(sampleOf(all, 100, 1)).toEqual(one);
  expect(one).toEqual(one.toSorted((a, b) => a - b));
  expect(new Set(one).size).toBe(100);
  // Of two samples of a tenth each, a hundredth is in both.
  expect(one.filter((at) => other.includes(at)).length).toBeLessThan(25);
  expect(sampleOf(all, Infinity, 3)).toEqual(all);
});

it('knows an equivalent mutant again on another line, and in another folder', () => {
  const [found] = mutantsOf('src/survey/test/raked.ts', '\n\nif (a.b < c) d;');
  const listed = {
    ...{ file: 'raked.ts', source: 'if (a.b < c) d;', from: 'a.b < c', to: 'a.b <= c' },
    why: 'b is never c.',
  };
  const isListed = (more: object) =>
    found !== undefined && isEquivalent(found, { ...listed, ...more });
  expect(isListed({})).toBe(false);
  const compared = mutantsOf('src/survey/test/raked.ts', '\n\nif (a.b < c) d;').filter((one) =>
    isEquivalent(one, listed),
  );
  expect(compared.map(({ to }) => to)).toEqual(['a.b <= c']);
  expect(compared.some((one) => isEquivalent(one, { ...listed, file: 'cooked.ts' }))).toBe(false);
  expect(compared.some((one) => isEquivalent(one, { ...listed, source: 'x' }))).toBe(false);
});
