/**
 * What a reader can work out: every additive relation between published tables, and the bounds it leaves on each
 * suppressed count.
 */

export { auditOf } from './audit.ts';
export type { Relation } from './relation.ts';
export { relationsOf, tableRelations } from './relations.ts';
export {
  lowerBoundsOf,
  requirementsIn,
  unprotectedIn,
  unprotectedTogether,
} from './requirements.ts';
export { termsOf } from './routing.ts';
export { rowRelations } from './row-relations.ts';
