import { tabulate } from '../library/index.ts';
import {
  type Design,
  designProblems,
  type Estimate,
  type Survey,
  toEstimatesJson,
} from '../survey/index.ts';
import {
  conditionsFor,
  formatEstimates,
  placeOf,
  rakedLine,
  surveyAt,
} from './estimating/index.ts';
import {
  type Command,
  type Context,
  contextOf,
  type Effects,
  type ExitCode,
  oneOf,
  type Options,
  printProblems,
  readOptions,
  WrongUse,
} from './terminal/index.ts';

/** `dlxh estimate <survey-id or folder>`: the table behind a chart. */
export const estimate: Command = {
  usage: 'dlxh estimate <survey-id | DIR> [--question q] [--by var] [--json] [--raw]',
  vi: 'in bảng số liệu sau bước giữ kín của một khảo sát',
  en: "print a survey's table after disclosure control",
  options: [
    { usage: '--question q', vi: 'chỉ một câu hỏi', en: 'one question only' },
    {
      usage: '--by var',
      vi: 'chỉ bảng chia theo một đặc điểm',
      en: 'only the table split by one background question',
    },
    {
      usage: '--lonely-psu error|centred|certainty',
      vi: 'cách tính với tầng chỉ có một cụm (mặc định: báo lỗi)',
      en: 'what to do with a stratum of one cluster (default: report it)',
    },
    {
      usage: '--json',
      vi: 'in JSON, các khóa ghi trong docs/estimates.md',
      en: 'print JSON, its keys documented in docs/estimates.md',
    },
    {
      usage: '--raw',
      vi: 'trước bước giữ kín, chỉ xem trên máy này',
      en: 'before disclosure control, for this terminal only',
    },
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(
    args,
    ['root', 'lang', 'question', 'by', 'lonely-psu', 'json', 'raw'],
    1,
  );
  const context = contextOf(options, effects);
  const target = options.words[0];
  if (target === undefined) throw new WrongUse('dlxh estimate <survey-id | folder>');
  const { path, id } = placeOf(target, context);
  const conditions = conditionsFor(path, id, options, context);
  const survey = surveyAt(path, id, conditions, context);
  if (survey.value === null || survey.problems.length > 0) {
    await printProblems(survey.problems, context);
    return 1;
  }
  const { sampling = 'probability', lonelyPsu } = conditions;
  const file = 'responses.csv';
  const faults = sampling === 'probability' ? designProblems(survey.value, file, lonelyPsu) : [];
  if (faults.length > 0) {
    await printProblems(faults, context);
    return 1;
  }
  const { design, results, tests, comparisons, raw } = tabulate(survey.value, conditions);
  if (options.flag('raw')) effects.err(context.words.raw);
  const found = options.flag('raw') ? raw() : { design, estimates: results, tests, comparisons };
  const isWanted = selection(survey.value, found.estimates, options);
  const rows = {
    estimates: found.estimates.filter(isWanted),
    tests: found.tests.filter(isWanted),
    comparisons: found.comparisons.filter(isWanted),
  };
  if (options.flag('json'))
    effects.out(toEstimatesJson({ design: found.design, ...rows }).trimEnd());
  else printTable(found.design, rows.estimates, context);
  return 0;
}

function printTable(design: Design, rows: readonly Estimate[], context: Context): void {
  const { out } = context.effects;
  if (design.raking !== undefined) out(rakedLine(design.raking, context));
  formatEstimates(rows, context.lang).forEach(out);
}

interface Subject {
  readonly question: string;
  readonly by: string | null;
}

/** What `--question` and `--by` ask for. */
function selection(
  survey: Survey,
  estimates: readonly Estimate[],
  options: Options,
): (row: Subject) => boolean {
  const [question, by] = [options.text('question'), options.text('by')];
  const names = survey.questions.map(({ name }) => name);
  const splits = estimates.flatMap((row) => row.by ?? []);
  const background = survey.questions.flatMap(({ name, role }) =>
    role === 'background' ? [name] : [],
  );
  if (question !== undefined) oneOf(question, names, 'question');
  if (by !== undefined) oneOf(by, [...new Set([...background, ...splits])], 'by');
  return (row) =>
    (question === undefined || row.question === question) && (by === undefined || row.by === by);
}
