import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { BRIEFING_KINDS } from '../briefing/index.ts';
import { type Field, fieldsOf } from '../form/index.ts';
import { loadLibrary } from '../library/index.ts';
import { formatProblem } from '../problem/sentence/index.ts';
import {
  type Command,
  type Effects,
  type ExitCode,
  libraryContextOf,
  oneOf,
  type Options,
  readArgs,
  WrongUse,
} from './terminal/index.ts';
import {
  collect,
  type Desk,
  idProblems,
  kebab,
  nameReport,
  openDesk,
  readQuestions,
  type ReportKind,
  SCHEMAS,
  writeReport,
} from './start/index.ts';

/** `dlxh new survey|briefing`: a report to be filled in, with every field of its schema and the sections it should have. */
export const start: Command = {
  usage: 'dlxh new survey|briefing [--yes] [--title T] [--period START/END] …',
  vi: 'tạo một khảo sát hoặc bản tin mới: hỏi từng mục, hoặc nhận các mục qua dòng lệnh',
  en: 'start a survey or briefing: asks for each field, or takes them as options',
  options: [
    {
      usage: '--<field> VALUE',
      vi: 'một mục của phần đầu tệp, viết thường, nối bằng gạch: --sampling-note "…"; danh sách ngăn bằng dấu phẩy',
      en: 'a field of the front matter, in kebab case: --sampling-note "…"; lists parted by commas',
    },
    {
      usage: '--localities A,B',
      vi: 'tên hoặc mã tỉnh, thành phố, có dấu hay không',
      en: 'names or codes of provinces, with or without accents',
    },
    {
      usage: '--kind KIND',
      vi: 'loại bản tin; kỳ tiếp theo được tự tính',
      en: 'the kind of briefing; its next period is worked out',
    },
    { usage: '--id ID', vi: 'mã, cũng là địa chỉ trang', en: 'the id, also the address' },
    {
      usage: '--survey ID',
      vi: 'thư mục data/surveys/ID đã có số liệu: mỗi câu hỏi được chèn sẵn vào bài',
      en: 'a folder data/surveys/ID that has data: each question is put into the body',
    },
    {
      usage: '--yes',
      vi: 'không hỏi; nhận mọi đề xuất, mục còn lại để trống',
      en: 'do not ask; take what is proposed, leave the rest empty',
    },
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [word = '', ...rest] = args;
  if (word === '' || word.startsWith('-')) throw new WrongUse('dlxh new survey | briefing');
  const kind: ReportKind = oneOf(word, ['survey', 'briefing'], 'new');
  const options = readArgs<string>(rest, optionsOf(fieldsOf(SCHEMAS[kind])), 0);
  const desk = openDesk(kind, libraryContextOf(options, effects));
  const ask = options.flag('yes') ? null : (effects.ask ?? null);
  if (ask === null) refuseTooLittle(desk, options);
  else effects.out(desk.words.intro);
  const collected = await collect(desk, (name) => options.text(kebab(name)), ask);
  const named = options.text('id') ?? options.text('survey');
  const id = collected && (await nameReport(desk, collected.values, named, ask));
  if (collected === null || id === null) {
    effects.err(desk.words.brokenOff);
    return 1;
  }
  const questions = readQuestions(desk, id);
  const problems = [...collected.problems, ...idProblems(id, desk), ...questions.problems];
  if (problems.length > 0 || questions.value === null) {
    problems.forEach((one) => {
      effects.err(formatProblem(one, desk.context.lang));
    });
    effects.err(desk.words.nothing);
    return 1;
  }
  report(writeReport(desk, id, collected.values, questions.value), desk);
  return 0;
}

/** Where nobody can be asked, the options must say at least what the id can be made of. */
function refuseTooLittle({ kind, words, context }: Desk, options: Options<string>): void {
  const survey = options.text('survey');
  if (survey !== undefined && !existsSync(join(context.root, 'data/surveys', survey)))
    throw new WrongUse(words.noFolder(`data/surveys/${survey}`));
  const named = options.text('id') ?? survey ?? options.text('title');
  if (kind === 'survey' && named === undefined) throw new WrongUse(words.needTitle);
  if (kind === 'briefing' && options.text('kind') === undefined)
    throw new WrongUse(words.needKind(BRIEFING_KINDS));
}

function optionsOf(fields: readonly Field[]): NonNullable<ParseArgsConfig['options']> {
  const own = fields.filter(({ kind, name }) => kind !== 'entries' && name !== 'status');
  const names = [...own.map(({ name }) => kebab(name)), 'id', 'survey', 'root', 'lang'];
  return {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
    yes: { type: 'boolean' },
  };
}

/** What was written, and how much of it is still to be filled in. */
function report(files: readonly string[], { words, context }: Desk): void {
  for (const file of files) context.effects.out(words.created(file));
  const id = /([^/]+)\.mdx$/u.exec(files[0] ?? '')?.[1] ?? '';
  const own = new RegExp(`/${id}(?:[./]|$)`, 'u');
  const gaps = loadLibrary(context.root).gaps.filter(({ file }) => own.test(file));
  const streams = files.find((file) => file.endsWith('streams.csv'));
  if (streams !== undefined) context.effects.out(words.streams(streams));
  context.effects.out(gaps.length === 0 ? words.complete : words.gaps(gaps.length));
}
