/**
 * Secondary suppression: from the primary cells (`primary`, which `suppressTables` asks first) to a fixed point, complements are
 * suppressed until the audit finds nothing that can be narrowed down.
 */

export { suppressTables } from './suppress-tables.ts';
