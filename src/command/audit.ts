import { cliWords } from '../words/area/cli.ts';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isBase } from '../library/index.ts';
import {
  type Command,
  type Effects,
  type ExitCode,
  oneOf,
  readOptions,
  WrongUse,
} from './terminal/index.ts';
import { auditSite } from '../audit/index.ts';

/** `dlxh audit DIR`: the faults of a built site. */
export const audit: Command = {
  usage: 'dlxh audit DIR',
  vi: 'rà soát một trang đã dựng: liên kết, mã chèn, tệp không được có',
  en: 'audit a built site: links, inline code, files that must not be there',
  options: [],
  run,
};

function run(args: readonly string[], effects: Effects): ExitCode {
  const options = readOptions(args, ['base', 'lang'], 1);
  const folder = options.words[0];
  if (folder === undefined) throw new WrongUse('dlxh audit DIR');
  const path = resolve(effects.cwd, folder);
  const words = cliWords[oneOf(options.text('lang') ?? 'vi', ['vi', 'en'], 'lang')];
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new WrongUse(words.notFolder(path));
  const base = options.text('base') ?? '/';
  if (!isBase(base)) throw new WrongUse(`--base ${base} (/reports/)`);
  const faults = auditSite(path, { base, secrets: [], words: words.audit });
  faults.forEach(effects.err);
  return faults.length === 0 ? 0 : 1;
}
