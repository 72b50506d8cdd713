import type { CliWords } from '../words/index.ts';
import { cliWords } from '../words/area/cli.ts';
import { resolve } from 'node:path';
import { statSync } from 'node:fs';
import {
  type Command,
  type Effects,
  type ExitCode,
  oneOf,
  type Options,
  readOptions,
  WrongUse,
} from './terminal/index.ts';
import { answersOf, type FoundAnswer, openSiteSearch } from '../search/disk/index.ts';

const LIMIT = 10;
const MOST = 100;

/** `dlxh search "…"`: runs a built site's search as its page does. */
export const search: Command = {
  usage: 'dlxh search "TỪ KHÓA" [--dir DIR] [--limit N] [--json]',
  vi: 'tìm trong một trang đã dựng, đúng như trang tìm kiếm làm',
  en: 'search a built site, just as its search page does',
  options: [
    {
      usage: '--dir DIR',
      vi: 'thư mục của trang đã dựng (mặc định: dist)',
      en: 'the folder of the built site (default: dist)',
    },
    {
      usage: '--limit N',
      vi: 'số kết quả nhiều nhất, từ 1 đến 100 (mặc định: 10)',
      en: 'how many answers at most, 1 to 100 (default: 10)',
    },
    {
      usage: '--json',
      vi: 'in JSON: url, title, kind, question, figure, kết quả sát nhất trước',
      en: 'print JSON: url, title, kind, question, figure, the best first',
    },
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(args, ['dir', 'limit', 'json', 'lang', 'root'], 1);
  const words = cliWords[oneOf(options.text('lang') ?? 'vi', ['vi', 'en'], 'lang')];
  const query = options.words[0];
  if (query === undefined) throw new WrongUse('dlxh search "dat dai" [--dir DIST]');
  const limit = limitOf(options);
  const folder = folderOf(options, words, effects);
  const site = await openSiteSearch(folder);
  if (site === null) throw new WrongUse(words.noIndex(folder));
  const { answers, meant } = await answersOf(site, query, limit);
  if (options.flag('json')) {
    effects.out(JSON.stringify(answers, null, 2));
    return 0;
  }
  if (meant !== null) effects.err(words.meant(meant));
  if (answers.length === 0) effects.err(words.nothingFound(query));
  answers.forEach((answer, at) => lines(answer, at).forEach(effects.out));
  return 0;
}

function limitOf(options: Options): number {
  const text = options.text('limit') ?? String(LIMIT);
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new WrongUse(`--limit ${text} (1–${String(MOST)})`);
  return limit;
}

function folderOf(options: Options, words: CliWords, { cwd }: Effects): string {
  const folder = resolve(cwd, options.text('root') ?? '.', options.text('dir') ?? 'dist');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new WrongUse(words.notFolder(folder));
  return folder;
}

function lines({ url, title, kind, question, figure }: FoundAnswer, at: number): readonly string[] {
  return [
    `${String(at + 1).padStart(2)}. ${question ?? title}`,
    ...(question === null ? [] : [`    ${title}`]),
    ...(figure === null ? [] : [`    ${figure}`]),
    `    ${kind} · ${url}`,
  ];
}
