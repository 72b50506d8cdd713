/** Secondary suppression: complements are suppressed until the audit finds nothing that can be narrowed down. */

export { suppressTables } from './suppress-tables.ts';
