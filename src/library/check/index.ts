/**
 * The third pass over a root folder, pure: what the files say of one another and of the registers (references, series,
 * provinces, cadence, duplicates, typed figures, claims of precision). What only follows from a mistake told already is left out,
 * and every Problem of all three passes comes out by file, then by place.
 */
export { checkRoot, type LibraryOutcome } from './check.ts';
