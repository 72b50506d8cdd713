/**
 * The commands of `dlxh`, a file each with its help; `commands.ts` lists them. They read options, call the rooms, and
 * print.
 */

export { COMMANDS } from './commands.ts';
export {
  ask,
  type Command,
  commandHelp,
  commandList,
  type Effects,
  type ExitCode,
  libraryContextOf,
  missingPackageOf,
  oneOf,
  type Options,
  readOptions,
  WrongUse,
} from './terminal/index.ts';
