import { type BaseLevel, baseLevelOf, type Estimate } from '../../model/index.ts';

/** The counts of one row: cells by choice, bases by level. */
interface RowCounts {
  readonly cells: ReadonlyMap<string, number>;
  readonly bases: ReadonlyMap<BaseLevel, number>;
}

/**
 * The counts of a row as far as its estimates give them. Tables printed elsewhere are incomplete: a missing count is
 * the share of the base; a missing base is what another cell's count and share imply; both are rounded. A share with
 * neither has no count and is never suppressed.
 */
export function countsOf(estimates: readonly Estimate[]): RowCounts {
  const shares = estimates.filter(({ statistic }) => statistic === 'share');
  const bases = new Map<BaseLevel, number>();
  // A mean of scores has its own base (an unscored `other` is outside it), so shares say the base where there are any.
  for (const { base, baseN } of shares.length > 0 ? shares : estimates) {
    if (baseN !== null) bases.set(baseLevelOf(base), baseN);
  }
  const implied = bases.get(0) ?? impliedBase(shares);
  if (implied !== null && shares.some(({ base }) => base === 'published')) bases.set(0, implied);
  const cells = new Map<string, number>();
  for (const { choice, n, value } of shares) {
    const count = n ?? (value === null || implied === null ? null : Math.round(value * implied));
    if (choice !== null && count !== null) cells.set(choice, count);
  }
  return { cells, bases };
}

function impliedBase(shares: readonly Estimate[]): number | null {
  const sized = shares.filter(({ value }) => value !== null && value > 0);
  const largest = sized.reduce<Estimate | null>(
    (best, e) => ((e.n ?? 0) > (best?.n ?? 0) ? e : best),
    null,
  );
  return largest === null ? null : Math.round((largest.n ?? 0) / (largest.value ?? 1));
}
