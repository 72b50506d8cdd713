/**
 * The commands of `dlxh`, a file each with its help; `commands.ts` lists them. They read options, call the rooms, and
 * print.
 */

export { runLine } from './run-line.ts';
export {
  ask,
  type Command,
  type Effects,
  type ExitCode,
  libraryContextOf,
  oneOf,
  type Options,
  readOptions,
  WrongUse,
} from './terminal/index.ts';
