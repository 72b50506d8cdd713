/** Columns that are parts of one question become one column; marks that stand for no answer, and days that were ranges. */

export { joinColumns } from './join.ts';
export { type Joined } from './joined.ts';
