/**
 * Mistakes of whoever wrote a file: collected as data (`problem`), judged (`isSound`), with what helps to explain them (`nearest`,
 * `quoteSeen`, `cellName`). Each kind of Problem is a file of its area's folder: code, severity, parameters, its sentence in both
 * languages, its entry in the guide. The sentences are behind a face of their own, `sentence`, because it loads every such file:
 * only what prints Problems opens it.
 */
export { cellName, cellOfPlace } from './cell-name.ts';
export { isNoDay, nearestDay, nearestMoment } from './day-slip.ts';
export type { Severity } from './definition/index.ts';
export { inOrder } from './in-order.ts';
export { nearest } from './nearest.ts';
export { problem } from './problem.ts';
export type { Outcome, Place, Problem, ProblemCode, ProblemParams } from './problem.ts';
export { quoteSeen, showHidden } from './seen.ts';
export { isSound, severityOf } from './severity.ts';

// What the parameters of some are made of.
export type { Expected, YamlTrouble } from './front/index.ts';
export type { ForeignKind } from './import/index.ts';
export type { Binding } from './prose/index.ts';
export type { NumberFault } from './questionnaire/index.ts';
export type { ChoiceSlip, PersonalSign } from './response/index.ts';
export type { Unopened } from './text/index.ts';
