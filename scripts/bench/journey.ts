import { openFolder, readAnswers, readOptional, readRequired } from '../../src/library/index.ts';
import {
  contrastsOf,
  disclose,
  discloseClasses,
  discloseContrasts,
  estimate,
  parseSurvey,
  shownCells,
  type Survey,
} from '../../src/survey/index.ts';
import { growSlowly } from '../heap.ts';

// A survey's folder to Results, in as much memory as commands take, as of a probability sample, so that every standard error is computed. Prints seconds by part.
const [path = ''] = process.argv.slice(2);
const parts: Record<string, number> = {};
let before = 0;

function mark(part: string): void {
  const now = performance.now();
  parts[part] = (now - before) / 1000;
  before = now;
}

growSlowly();
mark('start');
const survey = surveyIn(path);
const estimates = estimate(survey);
mark('estimate');
const results = disclose(estimates, { survey, publishedElsewhere: false, sampling: 'probability' });
mark('disclose');
const classes = discloseClasses(survey, results);
mark('classes');
const { tests, comparisons } = discloseContrasts(
  contrastsOf(survey, { isShown: shownCells(results) }),
  results,
);
mark('tests');

const counts = {
  questions: new Set(results.map((result) => result.question)).size,
  breakdowns: new Set(results.flatMap(({ by }) => by ?? [])).size,
  figures: estimates.length + classes.flatMap((table) => table.estimates).length,
  errors: estimates.filter(({ se }) => se !== null).length,
  tests: tests.length + comparisons.length,
};
process.stdout.write(JSON.stringify({ parts, counts }));

/** When it returns, only the survey remembers what its files held. */
function surveyIn(path: string): Survey {
  const folder = openFolder(path);
  const questions = readRequired(folder, 'questions.csv').value;
  const choices = readOptional(folder, 'choices.csv').value;
  const { first, more } = readAnswers(folder, 'responses.csv');
  mark('read');
  if (questions === null) throw new Error(`survey without questions: ${path}`);
  const responses = { responses: first.value, moreResponses: more };
  const { value } = parseSurvey('bench', { questions, choices, ...responses, results: null });
  mark('parse');
  if (value === null) throw new Error(`survey with problems: ${path}`);
  return value;
}
