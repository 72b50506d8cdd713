import type { CliWords } from '../../words/index.ts';
import { cliWords } from '../../words/area/cli.ts';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../../format/index.ts';
import type { Effects } from './effects.ts';
import { oneOf, WrongUse, type Options } from './options.ts';

/** What every command needs: where the data lie, and the language it speaks. */
export interface Context {
  readonly root: string;
  readonly lang: Lang;
  readonly words: CliWords;
  readonly effects: Effects;
}

/** The options that every command takes. */
type Common = Pick<Options<'lang' | 'root'>, 'text'>;

/** The context of a command: `--root` (the working folder by default) and `--lang`. */
export function contextOf(options: Common, effects: Effects): Context {
  const lang = oneOf(options.text('lang') ?? 'vi', ['vi', 'en'], 'lang');
  const words = cliWords[lang];
  const root = resolve(effects.cwd, options.text('root') ?? '.');
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new WrongUse(words.notFolder(root));
  return { root, lang, words, effects };
}

/** The context of a command that reads the whole library: there must be a `content/` to read. */
export function libraryContextOf(options: Common, effects: Effects): Context {
  const context = contextOf(options, effects);
  if (!existsSync(join(context.root, 'content')))
    throw new WrongUse(context.words.noContent(context.root));
  return context;
}
