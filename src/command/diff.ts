import { diffWords } from '../words/area/diff.ts';
import { formWords } from '../words/area/form.ts';
import { changeProblems, compareSites, type SiteChange } from '../change/index.ts';
import { formatMoment } from '../format/index.ts';
import { loadLibrary } from '../library/index.ts';
import { formatProblem } from '../problem/sentence/index.ts';
import type { Problem } from '../problem/index.ts';
import type { Library } from '../report.ts';
import { moment } from '../survey/index.ts';
import {
  type Command,
  type Context,
  type Effects,
  type ExitCode,
  libraryContextOf,
  oneOf,
  printProblems,
  readOptions,
  WrongUse,
} from './terminal/index.ts';
import { toAnnotations, toProblemRecords } from './report/index.ts';
import { type Base, changeLines, openBase, type Speech } from './changes/index.ts';

type Format = 'text' | 'json' | 'github';

/** `dlxh diff [BASE]`: what the folder as it is now does to the published site, against a git revision or another folder. */
export const diff: Command = {
  usage: 'dlxh diff [BASE] [--at TIME] [--format text|json|github] [--json]',
  vi: 'cho biết thay đổi này làm gì với trang đã công bố, so với một bản cũ',
  en: 'what a change does to the published site, against an earlier state',
  options: [
    {
      usage: 'BASE',
      vi: 'một bản trong kho git (mặc định: HEAD, bản lưu gần nhất), hoặc một thư mục',
      en: 'a git revision (default: HEAD) or a folder',
    },
    {
      usage: '--at TIME',
      vi: 'so sánh trang công khai ở thời điểm này (mặc định: bây giờ)',
      en: 'compare the public site at this moment (default: now)',
    },
    {
      usage: '--format text|json|github',
      vi: 'cách in: cho người đọc, cho chương trình, cho nơi lưu mã nguồn',
      en: 'for people, for programs, or for a git host',
    },
    { usage: '--json', vi: 'như --format json', en: 'the same as --format json' },
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(args, ['root', 'lang', 'at', 'format', 'json'], 1);
  const asked = options.text('format') ?? (options.flag('json') ? 'json' : 'text');
  const format = oneOf(asked, ['text', 'json', 'github'], 'format');
  const context = libraryContextOf(options, effects);
  const at = options.text('at') ?? new Date(effects.now()).toISOString();
  if (!moment.safeParse(at).success) throw new WrongUse(`--at ${at} (2026-11-22T08:00:00+07:00)`);
  const speech: Speech = {
    words: diffWords[context.lang],
    form: formWords[context.lang],
    lang: context.lang,
  };
  const wanted = options.words[0] ?? 'HEAD';
  const base = openBase(context.root, wanted, effects.cwd);
  if ('fault' in base) throw new WrongUse(speech.words.faults[base.fault](wanted));
  try {
    return await compare(base, { at, format }, context, speech);
  } finally {
    base.close();
  }
}

async function compare(
  base: Base,
  { at, format }: { readonly at: string; readonly format: Format },
  context: Context,
  speech: Speech,
): Promise<ExitCode> {
  const [before, after] = [loadLibrary(base.root), loadLibrary(context.root)];
  if (after.library === null) {
    await printProblems(after.problems, context);
    return 1;
  }
  if (before.library === null) {
    context.effects.err(speech.words.baseBroken(base.name, before.problems.length));
    await printProblems(before.problems, context);
    return 1;
  }
  const libraries: readonly [Library, Library] = [before.library, after.library];
  const change = compareSites(...libraries, at, context.lang);
  const problems = changeProblems(change);
  if (format === 'json') printJson(base, at, change, problems, context);
  else if (format === 'github') toAnnotations(problems, context.lang).forEach(context.effects.out);
  else printText(base, at, change, problems, context, speech);
  return problems.length === 0 ? 0 : 1;
}

function printJson(
  { name }: Base,
  at: string,
  change: SiteChange,
  problems: readonly Problem[],
  { lang, effects }: Context,
): void {
  const body = { base: name, at, ...change, problems: toProblemRecords(problems, lang) };
  effects.out(JSON.stringify(body, null, 2));
}

function printText(
  { name }: Base,
  at: string,
  change: SiteChange,
  problems: readonly Problem[],
  { lang, effects }: Context,
  speech: Speech,
): void {
  const { words } = speech;
  effects.out(words.against(name, formatMoment(at, lang)));
  changeLines(change, speech).forEach(effects.out);
  effects.out('');
  if (problems.length === 0) {
    effects.out(words.fine);
    return;
  }
  effects.err(words.refused(problems.length));
  for (const one of problems) effects.err(formatProblem(one, lang));
}
