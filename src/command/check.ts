import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadWith } from '../library/index.ts';
import type { Problem } from '../problem/index.ts';
import {
  type Command,
  type Context,
  type Effects,
  type ExitCode,
  formatChanges,
  libraryContextOf,
  meansOf,
  NO_CACHE_HELP,
  oneOf,
  printGaps,
  printProblems,
  readOptions,
  sourceLines,
  WrongUse,
} from './terminal/index.ts';
import { mendFolder } from './mend-folder.ts';
import { problemsPageWords } from '../words/area/problems-page.ts';

/** `dlxh check`: every Problem of every file, in one run, and what drafts still lack. */
export const check: Command = {
  usage:
    'dlxh check [--fix | --dry-run] [--format text|json|github|html] [--out FILE] [--no-cache]',
  vi: 'kiểm tra mọi tệp, in ra tất cả lỗi trong một lần chạy',
  en: 'check every file and print every problem in one run',
  options: [
    {
      usage: '--fix',
      vi: 'tự sửa chỗ chắc chắn (dấu cách thừa, BOM, CRLF, dấu thập phân…), in từng chỗ, rồi kiểm tra',
      en: 'mend what is safe (stray spaces, BOM, CRLF, decimal commas…), print each change, then check',
    },
    {
      usage: '--dry-run',
      vi: 'chỉ in những chỗ --fix sẽ sửa',
      en: 'only print what --fix would do',
    },
    {
      usage: '--format text|json|github|html',
      vi: 'cách in: cho người đọc, cho chương trình, cho nơi lưu mã nguồn, hoặc một trang để mở xem',
      en: 'for people, for programs, for a git host, or a page to open',
    },
    {
      usage: '--out FILE',
      vi: 'nơi ghi trang của --format html (mặc định: in ra màn hình)',
      en: 'where --format html goes (default: the terminal)',
    },
    { usage: '--json', vi: 'như --format json', en: 'the same as --format json' },
    NO_CACHE_HELP,
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const taken = ['root', 'lang', 'format', 'json', 'out', 'fix', 'dry-run', 'no-cache'] as const;
  const options = readOptions(args, taken);
  const format = oneOf(
    options.text('format') ?? (options.flag('json') ? 'json' : 'text'),
    ['text', 'json', 'github', 'html'],
    'format',
  );
  const out = options.text('out');
  if (out !== undefined && format !== 'html') throw new WrongUse('--out (--format html)');
  const context = libraryContextOf(options, effects);
  if (options.flag('fix') || options.flag('dry-run')) mend(context, !options.flag('dry-run'));
  const { library, problems, gaps } = await loadWith(context.root, meansOf(options, effects));
  if (format === 'html') await writePage(problems, context, out);
  else if (format === 'text') {
    await printProblems(problems, context);
    const { fine } = context.words;
    if (library !== null) effects.out(fine(library.surveys.length, library.briefings.length));
    await printGaps(gaps, context, library === null ? effects.err : effects.out);
  } else (await recordsOf(problems, gaps, format, context)).forEach(effects.out);
  return library === null ? 1 : 0;
}

/** Problems for programs, on the lines of the output. */
async function recordsOf(
  problems: readonly Problem[],
  gaps: readonly Problem[],
  format: 'json' | 'github',
  { lang }: Context,
): Promise<readonly string[]> {
  const { toAnnotations, toProblemRecords } = await import('./report/index.ts');
  return format === 'github'
    ? toAnnotations(problems, lang, gaps)
    : [JSON.stringify(toProblemRecords(problems, lang, gaps), null, 2)];
}

/** The page of Problems, into a file or onto the terminal. */
async function writePage(
  problems: readonly Problem[],
  context: Context,
  out: string | undefined,
): Promise<void> {
  const { problemsPage } = await import('./report/index.ts');
  const { root, lang, effects } = context;
  const words = problemsPageWords[lang];
  const order = { problems, lang, words, lineOf: sourceLines(root) };
  const page = problemsPage(order);
  if (out === undefined) {
    effects.out(page);
    return;
  }
  const path = resolve(effects.cwd, out);
  writeFileSync(path, page);
  effects.err(words.written(path));
}

/** Mends what is safe and tells it, on the error stream: the other is for what was asked. */
function mend({ root, words, effects }: Context, write: boolean): void {
  const changes = mendFolder(root, write);
  formatChanges(changes, words).forEach(effects.err);
  const files = new Set(changes.map(({ file }) => file)).size;
  const summary = write ? words.mended : words.wouldMend;
  effects.err(changes.length === 0 ? words.nothingToMend : summary(changes.length, files));
}
