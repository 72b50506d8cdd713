import { importWords } from '../words/area/import.ts';
import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { slugify } from '../format/index.ts';
import {
  columnLetter,
  importFile,
  type ImportSource,
  type ImportWishes,
  type Inference,
} from '../import/index.ts';
import { type Outcome, problem, type Problem } from '../problem/index.ts';
import {
  type Command,
  type Context,
  type Effects,
  type ExitCode,
  libraryContextOf,
  type Options,
  printProblems,
  readOptions,
  WrongUse,
} from './terminal/index.ts';
import {
  askDoubts,
  doubtful,
  formatDoubts,
  formatImport,
  surveyFolder,
  tellWritten,
  writeSurvey,
} from './importing/index.ts';
import { readSource } from '../import/source/index.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_ID = 100;

/** `dlxh import FILE`: a survey's CSV files out of what a form tool, a spreadsheet or SPSS exports. */
export const importing: Command = {
  usage: 'dlxh import FILE [--data FILE] [--survey id] [--sheet NAME] [--replace] [--yes]',
  vi: 'nhập tệp Kobo/ODK, Google Forms, Microsoft Forms, SurveyMonkey, Excel, CSV, SPSS thành số liệu của một khảo sát',
  en: "make a survey's files of an export of Kobo/ODK, Google or Microsoft Forms, SurveyMonkey, Excel, CSV or SPSS",
  options: [
    {
      usage: '--data FILE',
      vi: 'tệp phiếu trả lời, khi FILE là biểu mẫu XLSForm',
      en: 'the answers, where FILE is an XLSForm',
    },
    {
      usage: '--survey id',
      vi: 'mã khảo sát (mặc định: theo tên tệp)',
      en: "the survey's id (default: from the file's name)",
    },
    {
      usage: '--sheet NAME',
      vi: 'trang tính cần nhập, khi tệp có nhiều trang',
      en: 'the sheet to take, where there are several',
    },
    {
      usage: '--replace',
      vi: 'thay số liệu đã có của khảo sát này',
      en: 'replace the files that the survey has already',
    },
    {
      usage: '--yes',
      vi: 'không hỏi; chỗ chưa chắc thì làm theo cách ghi trong bảng',
      en: 'do not ask; take what the table says where unsure',
    },
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const taken = ['root', 'lang', 'survey', 'data', 'sheet', 'replace', 'yes'] as const;
  const options = readOptions(args, taken, 2);
  const context = libraryContextOf(options, effects);
  const [file, second] = options.words;
  if (file === undefined) throw new WrongUse('dlxh import FILE [--survey id]');
  const id = options.text('survey') ?? slugify(basename(file, extname(file)));
  const early = idProblems(id, file, context, options.flag('replace'));
  if (early.length > 0) return refuse(early, context);
  const source = await readSource(resolve(effects.cwd, file), options.text('sheet'));
  const data = await readData(options.text('data') ?? second, context);
  const unread = [...source.problems, ...data.problems];
  if (source.value === null || unread.length > 0) return refuse(unread, context);
  return inferAndWrite(source.value, data.value, id, { context, options });
}

async function readData(
  file: string | undefined,
  { effects }: Context,
): Promise<Outcome<ImportSource>> {
  if (file === undefined) return { value: null, problems: [] };
  return readSource(resolve(effects.cwd, file));
}

function idProblems(
  id: string,
  file: string,
  { root }: Context,
  replace: boolean,
): readonly Problem[] {
  const place = { file: basename(file), seen: id };
  if (!ID.test(id) || id.length > LONGEST_ID) {
    const suggestion = slugify(id).slice(0, LONGEST_ID).replace(/-$/u, '') || null;
    return [problem('import-id', place, { suggestion })];
  }
  const folder = `data/surveys/${id}`;
  return existsSync(surveyFolder(root, id)) && !replace
    ? [problem('import-exists', { file: folder, seen: id }, {})]
    : [];
}

async function inferAndWrite(
  source: ImportSource,
  data: ImportSource | null,
  id: string,
  { context, options }: { readonly context: Context; readonly options: Options },
): Promise<ExitCode> {
  const { effects, lang, root } = context;
  const words = importWords[lang];
  const show = ({ value, problems }: Outcome<Inference>): Inference | null => {
    if (value !== null) formatImport(source.file, value, words, lang).forEach(effects.out);
    return problems.length === 0 ? value : null;
  };
  const wishes: ImportWishes = { data, readings: new Map() };
  const first = importFile(source, wishes);
  const made = show(first);
  if (made === null) return refuse(first.problems, context);
  const unsure = doubtful(made);
  const asks = unsure.length > 0 && effects.ask !== undefined && !options.flag('yes');
  if (unsure.length > 0 && !asks) ['', ...formatDoubts(made, words)].forEach(effects.out);
  if (unsure.length > 0 && !asks && !options.flag('yes')) {
    const letters = unsure.map(({ at }) => columnLetter(at));
    return refuse([problem('import-unsure', { file: source.file }, { letters })], context);
  }
  const again = asks
    ? importFile(source, { data, readings: await askDoubts(made, words, effects) })
    : first;
  const decided = asks ? show(again) : made;
  if (decided === null) return refuse(again.problems, context);
  const problems = writeSurvey(root, id, decided.drafts);
  if (problems.length > 0) return refuse(problems, context);
  tellWritten(decided, id, context);
  return 0;
}

async function refuse(problems: readonly Problem[], context: Context): Promise<ExitCode> {
  await printProblems(problems, context);
  context.effects.err(importWords[context.lang].nothingWritten);
  return 1;
}
