import type { CellCount } from '../table/index.ts';

/** An additive relation between counts: `parts` add up to `total`. */
export interface Relation {
  readonly total: CellCount;
  readonly parts: readonly CellCount[];
  /**
   * Set where the relation ties a row to the size of its group. Where the size is suppressed, every table of the group
   * is: the questions are then audited one by one (`secondary/group-sizes.ts`), or all would be one large system.
   */
  readonly tiesGroupSize?: boolean;
  /**
   * Set where the parts do not overlap, so that the sum of any of them counts respondents and may be below the
   * threshold.
   */
  readonly isPartition?: boolean;
}

/** Whether the relation belongs to the audit of all questions together. */
export const isAudited = ({ total, tiesGroupSize = false }: Relation): boolean =>
  !(tiesGroupSize && total.suppressed);
