/**
 * p-values adjusted for being several, by the false discovery rate: where those below a level are called findings, no more than this
 * part of them is expected to be false. R's `p.adjust(p, "BH")`; Benjamini and Hochberg, Journal of the Royal Statistical Society B
 * 57 (1995). It holds for independent tests and for those that depend positively; NAEP adjusts comparisons of groups so.
 *
 * @param p 0–1, in any order; null is no test and does not count among them
 * @returns in the order of `p`: the k-th smallest of m times m / k, never above a larger one's, at most 1
 * @example benjaminiHochberg([0.01, null, 0.03, 0.2]) // [0.03, null, 0.045, 0.2]
 */
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  const tests = p.flatMap((own, at) => (own === null ? [] : [{ own, at }]));
  const adjusted: (number | null)[] = p.map(() => null);
  let ceiling = 1;
  tests
    .toSorted((x, y) => y.own - x.own)
    .forEach(({ own, at }, before) => {
      ceiling = Math.min(ceiling, own * (tests.length / (tests.length - before)));
      adjusted[at] = ceiling;
    });
  return adjusted;
}
