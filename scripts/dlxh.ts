#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import {
  ask,
  type Command,
  commandHelp,
  commandList,
  COMMANDS,
  type Effects,
  type ExitCode,
  missingPackageOf,
  WrongUse,
} from '../src/command/index.ts';
import { diskFaultOf } from '../src/disk/index.ts';
import { cliWords, type CliWords } from '../src/words/index.ts';

const ALL: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ...Object.entries<() => Promise<Command>>(COMMANDS),
  ['bench', async () => (await import('./bench/bench.ts')).bench],
]);

/** Runs one command line. Exit codes: 0 fine, 1 Problems found, 2 used wrongly. */
export async function main(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const lang =
    args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const words = cliWords[lang];
  if (['', 'help', '--help', '-h'].includes(name)) {
    const commands = await Promise.all([...ALL.values()].map((load) => load()));
    effects.out(commandList(commands, lang));
    return name === '' ? 2 : 0;
  }
  try {
    const command = await ALL.get(name)?.();
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

const terminal = process.stdin.isTTY && process.stdout.isTTY ? { ask } : {};

const effects: Effects = {
  ...terminal,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  now: () => Date.now(),
  cwd: process.cwd(),
};

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  // Of our code alone, beside the packages: a command starts a tenth of a second sooner.
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
  // Whoever reads our output may stop early, as `head` does: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await main(process.argv.slice(2), effects);
}
