/** Problems of briefings and their tables (src/briefing). */

export { briefingPersonal } from './personal.ts';
export { streamColumnMissing } from './stream-column-missing.ts';
export { streamColumnUnknown } from './stream-column-unknown.ts';
export { streamOpinionEmpty } from './stream-opinion-empty.ts';
export { streamStanceUnknown } from './stream-stance-unknown.ts';
export { streamWeightUnknown } from './stream-weight-unknown.ts';
export { briefingTableNone } from './table-none.ts';
