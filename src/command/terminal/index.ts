/** What commands share at the terminal: options, effects, and how Problems, estimates and changes are printed. */

export { alignedLines } from './aligned-lines.ts';
export { ask } from './ask.ts';
export { formatChanges } from './changes.ts';
export { type Command, commandHelp, commandList } from './command.ts';
export { type Context, contextOf, libraryContextOf } from './context.ts';
export type { Effects, ExitCode } from './effects.ts';
export { meansOf, NO_CACHE_HELP } from './means.ts';
export { missingPackageOf } from './missing-package.ts';
export { oneOf, type Options, readArgs, readOptions, WrongUse } from './options.ts';
export { sourceLines } from './source-lines.ts';
export { printGaps, printProblems } from './print-problems.ts';
export { formatSpan, stage, type Tell } from './stage.ts';
