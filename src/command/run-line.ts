import { diskFaultOf } from '../disk/index.ts';
import { cliWords } from '../words/area/cli.ts';
import type { CliWords } from '../words/index.ts';
import { COMMANDS } from './commands.ts';
import {
  type Command,
  commandHelp,
  commandList,
  type Effects,
  type ExitCode,
  missingPackageOf,
  WrongUse,
} from './terminal/index.ts';

/**
 * Runs one command line. Exit codes: 0 fine, 1 Problems found, 2 used wrongly.
 *
 * @param more commands besides those of the product
 */
export async function runLine(
  args: readonly string[],
  effects: Effects,
  more: Readonly<Record<string, () => Promise<Command>>>,
): Promise<ExitCode> {
  const all = new Map(Object.entries<() => Promise<Command>>({ ...COMMANDS, ...more }));
  const [name = '', ...rest] = args;
  const lang =
    args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const words = cliWords[lang];
  if (['', 'help', '--help', '-h'].includes(name)) {
    const commands = await Promise.all([...all.values()].map((load) => load()));
    effects.out(commandList(commands, lang));
    return name === '' ? 2 : 0;
  }
  try {
    const command = await all.get(name)?.();
    if (command === undefined) throw new WrongUse(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      effects.out(commandHelp(command, lang));
      return 0;
    }
    return await command.run(rest, effects);
  } catch (error) {
    return explain(error, words, effects);
  }
}

/** What went wrong, for the person at the terminal: a wrong use, an error of the disk, a package not installed, or a mistake of ours. */
function explain(error: unknown, words: CliWords, { err }: Effects): ExitCode {
  if (error instanceof WrongUse) {
    err(words.badUse(error.message));
    err(words.seeHelp);
    return 2;
  }
  const disk = diskFaultOf(error);
  const missing = missingPackageOf(error);
  if (disk !== null) err(words.disk(disk.path, disk.fault));
  else if (missing !== null) err(words.missingPackage(missing));
  else {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    err(words.internal(message));
    err(stack);
  }
  return 1;
}
