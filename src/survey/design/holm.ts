/**
 * p-values adjusted for being several: the chance of any false finding among them stays below the level each is held
 * against. R's `p.adjust(p, "holm")`; Holm, Scandinavian Journal of Statistics 6 (1979). Valid for dependent tests.
 *
 * @param p 0–1, in any order; null is no test and does not count among them
 * @returns in the order of `p`: the k-th smallest of m times m − k + 1, never below a smaller one's, at most 1
 * @example holm([0.01, null, 0.03, 0.2]) // [0.03, null, 0.06, 0.2]
 */
export function holm(p: readonly (number | null)[]): (number | null)[] {
  const tests = p.flatMap((own, at) => (own === null ? [] : [{ own, at }]));
  const adjusted: (number | null)[] = p.map(() => null);
  let floor = 0;
  tests
    .toSorted((x, y) => x.own - y.own)
    .forEach(({ own, at }, rank) => {
      floor = Math.max(floor, Math.min(1, own * (tests.length - rank)));
      adjusted[at] = floor;
    });
  return adjusted;
}
