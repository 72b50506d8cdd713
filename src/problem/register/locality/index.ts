/** Problems of data/localities.csv, the register of provinces in time. */

export { localityCode } from './code.ts';
export { localityNameTwice } from './name-twice.ts';
export { localityOverlap } from './overlap.ts';
export { localityPeriod } from './period.ts';
export { localitySuccessorEarly } from './successor-early.ts';
export { localitySuccessorMissing } from './successor-missing.ts';
export { localitySuccessorUnknown } from './successor-unknown.ts';
