/** `dlxh diff`: the state to compare with, and the lines that are printed. */

export { type Base, openBase } from './base.ts';
export { changeLines, type Speech } from './lines.ts';
