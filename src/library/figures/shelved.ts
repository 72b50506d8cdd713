import type { SurveyReport } from '../../report.ts';

/** The lists of figures that fill the memory: some ten thousand numbers a survey. */
type Lists = Pick<SurveyReport, 'results' | 'tests' | 'comparisons'>;

/**
 * The same figures, whose long lists stay in memory only while somebody has them: they are unpacked when they are asked for, and as
 * often as the collector of garbage took them. A thousand surveys are some 50 MB of bytes, and a gigabyte unpacked.
 *
 * @param figures those that the bytes give
 * @param unpack gives them again
 */
export function shelved<Whole extends Lists>(
  figures: Whole,
  unpack: () => Lists,
): Omit<Whole, keyof Lists> & Lists {
  const { results, tests, comparisons, ...rest } = figures;
  const held: { -readonly [Name in keyof Lists]: WeakRef<Lists[Name]> } = {
    results: new WeakRef(results),
    tests: new WeakRef(tests),
    comparisons: new WeakRef(comparisons),
  };
  const list = <Name extends keyof Lists>(name: Name): Lists[Name] => {
    const known = held[name].deref();
    if (known !== undefined) return known;
    const again = unpack();
    // A list that somebody still has stays the one list.
    held.results = new WeakRef(held.results.deref() ?? again.results);
    held.tests = new WeakRef(held.tests.deref() ?? again.tests);
    held.comparisons = new WeakRef(held.comparisons.deref() ?? again.comparisons);
    return again[name];
  };
  return {
    ...rest,
    get results() {
      return list('results');
    },
    get tests() {
      return list('tests');
    },
    get comparisons() {
      return list('comparisons');
    },
  };
}
