/**
 * The figures of many surveys on all cores: threads that each make one survey at a time and hand over what has passed
 * disclosure, as a cache has it. Answers never leave a thread. What no thread could make is left to whoever needs it.
 */
export type { Crew } from './run-jobs.ts';
export { warmFigures } from './warm.ts';
