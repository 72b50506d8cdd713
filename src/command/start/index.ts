/** `dlxh new`: what is asked, understood and written. */

export { collect } from './collect.ts';
export { type Desk, kebab, openDesk, type ReportKind, SCHEMAS } from './desk.ts';
export { idProblems, nameReport } from './name.ts';
export { readQuestions, writeReport } from './write.ts';
