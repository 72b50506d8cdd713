import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Of the words that an option takes, those that are shown. */
const SHOWN = 20;

/** The options of all commands. A command names those it takes; another one is a wrong use. */
const OPTIONS = {
  root: { type: 'string' },
  out: { type: 'string' },
  edition: { type: 'string' },
  at: { type: 'string' },
  base: { type: 'string' },
  annex: { type: 'boolean' },
  shard: { type: 'string' },
  lang: { type: 'string' },
  port: { type: 'string' },
  format: { type: 'string' },
  question: { type: 'string' },
  by: { type: 'string' },
  'lonely-psu': { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  survey: { type: 'string' },
  data: { type: 'string' },
  sheet: { type: 'string' },
  replace: { type: 'boolean' },
  yes: { type: 'boolean' },
  dir: { type: 'string' },
  limit: { type: 'string' },
  pages: { type: 'string' },
  times: { type: 'string' },
  seed: { type: 'string' },
  size: { type: 'string' },
  against: { type: 'string' },
  edits: { type: 'string' },
  json: { type: 'boolean' },
  raw: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

type OptionName = keyof typeof OPTIONS;

/** A command line as read: positional words and options. */
export interface Options<Name extends string = OptionName> {
  readonly words: readonly string[];
  readonly text: (name: Name) => string | undefined;
  readonly flag: (name: Name) => boolean;
}

/** Thrown when a command is used wrongly; the message goes to the person at the terminal. */
export class WrongUse extends Error {}

/**
 * Reads the words after the command's name; an option that the command does not take is a wrong use.
 *
 * @param most how many words besides options the command takes
 */
export function readOptions(
  args: readonly string[],
  taken: readonly OptionName[],
  most = 0,
): Options {
  const names: readonly OptionName[] = [...taken, 'help'];
  const options = Object.fromEntries(names.map((name) => [name, OPTIONS[name]]));
  return readArgs(args, options, most);
}

/** Reads words and options by a description of `parseArgs`: for commands whose options are made from a schema. */
export function readArgs<Name extends string = OptionName>(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  most: number,
): Options<Name> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > most) throw new WrongUse(positionals.slice(most).join(' '));
    const given: Readonly<Record<string, unknown>> = values;
    const text = (name: Name): string | undefined => {
      const value = given[name];
      return typeof value === 'string' ? value : undefined;
    };
    return { words: positionals, text, flag: (name) => given[name] === true };
  } catch (error) {
    // The message of Node is a paragraph in English; the option in it says enough.
    if (error instanceof TypeError)
      throw new WrongUse(
        /'(?<option>-[^'\s]*)/u.exec(error.message)?.groups?.['option'] ?? error.message,
      );
    throw error;
  }
}

/** One of a few words, or a wrong use. */
export function oneOf<const W extends string>(
  value: string,
  allowed: readonly W[],
  option: string,
): W {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    const more = allowed.length > SHOWN ? ' | …' : '';
    throw new WrongUse(`--${option} ${value} (${allowed.slice(0, SHOWN).join(' | ')}${more})`);
  }
  return found;
}
