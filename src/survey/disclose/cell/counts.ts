import { levelOf, type Level } from './level.ts';
import type { Estimate } from '../../model/result.ts';

/** The counts of one line: cells by choice, bases by level. */
export interface LineCounts {
  readonly cells: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<Level, number>;
}

/**
 * Counts of a line as far as its Estimates give them. Printed tables are partial: a count that is not printed is the
 * share of the base, and a base that is not printed is what another cell's count and share imply, both rounded.
 * A share with neither speaks of nobody in particular: its cell has no count and is never withheld.
 */
export function countsOf(estimates: readonly Estimate[]): LineCounts {
  const shares = estimates.filter(({ statistic }) => statistic === 'share');
  const levels = new Map<Level, number>();
  // A mean of scores has its own base (an unscored `other` is outside it), so shares say the base where there are any.
  for (const { base, baseN } of shares.length > 0 ? shares : estimates) {
    if (baseN !== null) levels.set(levelOf(base), baseN);
  }
  const implied = levels.get(0) ?? impliedBase(shares);
  if (implied !== null && shares.some(({ base }) => base === 'published')) levels.set(0, implied);
  const cells = new Map<string, number>();
  for (const { choice, n, value } of shares) {
    const count = n ?? (value === null || implied === null ? null : Math.round(value * implied));
    if (choice !== null && count !== null) cells.set(choice, count);
  }
  return { cells, levels };
}

function impliedBase(shares: readonly Estimate[]): number | null {
  const sized = shares.filter(({ n, value }) => n !== null && n > 0 && value !== null && value > 0);
  const largest = sized.reduce<Estimate | null>(
    (best, e) => ((e.n ?? 0) > (best?.n ?? 0) ? e : best),
    null,
  );
  return largest === null ? null : Math.round((largest.n ?? 0) / (largest.value ?? 1));
}
