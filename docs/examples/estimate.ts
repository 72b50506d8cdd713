// From a questionnaire and its answers to a table that may be published; run by `node docs/examples/estimate.ts`.
import { readTable } from '../../src/table/index.ts';
import { contrastsOf, disclose, discloseContrasts, estimate } from '../../src/survey/index.ts';
import { parseMargins, parseSurvey, RAKING, weigh } from '../../src/survey/index.ts';

const questions = `type,name,label,role,scale
select_one sex,sex,Giới tính,background,
select_one rating,service,Ông/bà có hài lòng với dịch vụ không?,,ordinal
select_one yes_no,fee,Ông/bà có phải trả thêm khoản nào ngoài quy định không?,,`;

const choices = `list_name,name,label,score
sex,female,Nữ,
sex,male,Nam,
rating,1,Rất không hài lòng,1
rating,2,Không hài lòng,2
rating,3,Hài lòng,3
rating,4,Rất hài lòng,4
yes_no,yes,Có,
yes_no,no,Không,`;

/** Sex, satisfaction and fee, and how many answered so. */
const respondents: Readonly<Record<string, number>> = {
  ...{
    'female,1,yes': 6,
    'female,1,no': 15,
    'female,2,no': 41,
    'female,3,no': 92,
    'female,4,no': 33,
  },
  ...{ 'male,1,yes': 17, 'male,2,no': 45, 'male,3,no': 58, 'male,4,no': 20 },
};
const responses = Object.entries(respondents).flatMap(([cells, n]) => Array<string>(n).fill(cells));

const population = `question,choice,population
sex,female,50.3
sex,male,49.7`;

/** The value of a step; what is wrong with the files is data, one Problem a mistake. */
function sound<T>({ value, problems }: { value: T | null; problems: readonly unknown[] }): T {
  if (value === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}
const table = (file: string, text: string) =>
  sound(readTable(new TextEncoder().encode(text), file));

const unweighted = sound(
  parseSurvey('example', {
    questions: table('questions.csv', questions),
    choices: table('choices.csv', choices),
    responses: table('responses.csv', ['sex,service,fee', ...responses].join('\n')),
    results: null,
  }),
);
const margins = sound(parseMargins(table('margins.csv', population), unweighted));
const survey = sound(weigh(unweighted, margins, RAKING, 'margins.csv'));

const estimates = estimate(survey);
const results = disclose(estimates, { survey, publishedElsewhere: false, sampling: 'probability' });
const { tests } = discloseContrasts(contrastsOf(survey, { sampling: 'probability' }), results);

const percent = (x: number | null) => (x === null ? '–' : (100 * x).toFixed(1));
const line = (...cells: readonly unknown[]) => process.stdout.write(`${cells.join('\t')}\n`);

line('question', 'choice', 'group', 'n', '%', '95% interval');
for (const { question, choice, base, group, n, value, low, high, marks } of results)
  if (base === 'valid' && question !== 'sex' && choice !== null && choice !== 'balance')
    line(question, choice, group ?? 'all', n ?? '–', ...[value, low, high].map(percent), ...marks);
for (const { question, by, F, p } of tests)
  line(`${question} by ${by}: F = ${F?.toFixed(2) ?? '–'}, p = ${p?.toFixed(4) ?? '–'}`);
