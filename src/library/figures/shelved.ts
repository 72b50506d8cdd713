import type { SurveyReport } from '../../report.ts';

/** The lists that only the pages of their own survey read. Results stay: texts of many reports quote them, in any order. */
type Lists = Pick<SurveyReport, 'tests' | 'comparisons'>;

/**
 * The same figures, whose tests and comparisons stay in memory only while somebody has them: they are unpacked when they are asked
 * for, and as often as the collector of garbage took them.
 *
 * @param figures those that the bytes give
 * @param unpack gives them again
 */
export function shelved<Whole extends Lists>(
  figures: Whole,
  unpack: () => Lists,
): Omit<Whole, keyof Lists> & Lists {
  const { tests, comparisons, ...rest } = figures;
  const held: { -readonly [Name in keyof Lists]: WeakRef<Lists[Name]> } = {
    tests: new WeakRef(tests),
    comparisons: new WeakRef(comparisons),
  };
  const list = <Name extends keyof Lists>(name: Name): Lists[Name] => {
    const known = held[name].deref();
    if (known !== undefined) return known;
    const again = unpack();
    // A list that somebody still has stays the one list.
    held.tests = new WeakRef(held.tests.deref() ?? again.tests);
    held.comparisons = new WeakRef(held.comparisons.deref() ?? again.comparisons);
    return again[name];
  };
  return {
    ...rest,
    get tests() {
      return list('tests');
    },
    get comparisons() {
      return list('comparisons');
    },
  };
}
