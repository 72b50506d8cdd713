/** Problems of the registers in data/*.csv (src/register). */

export * from './locality/index.ts';
export { registerCellEmpty } from './cell-empty.ts';
export { registerColumnMissing } from './column-missing.ts';
export { registerColumnUnknown } from './column-unknown.ts';
export { registerDate } from './date.ts';
export { registerDay } from './day.ts';
export { registerDuplicate } from './duplicate.ts';
export { registerId } from './id.ts';
export { registerNone } from './none.ts';
export { seriesBreakUnknown } from './series-break-unknown.ts';
export { topicUnknown } from './topic-unknown.ts';
export { registerWord } from './word.ts';
