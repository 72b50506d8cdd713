import type { Outcome } from '../../problem/index.ts';
import { parseSurvey, type Survey } from '../../survey/index.ts';
import { readAnswers, readOptional, readRequired, type Folder } from '../read/index.ts';

/** Parses the CSV files of one survey's folder. `path` is relative to the root folder. */
export function parseSurveyTables(folder: Folder, path: string, id: string): Outcome<Survey> {
  const { problems: closed } = folder.list(path);
  if (closed.length > 0) return { value: null, problems: closed };
  const file = (name: string): string => (path === '' ? name : `${path}/${name}`);
  const questions = readRequired(folder, file('questions.csv'));
  const choices = readOptional(folder, file('choices.csv'));
  const { first: responses, more: moreResponses } = readAnswers(folder, file('responses.csv'));
  const results = readOptional(folder, file('results.csv'));
  const problems = [...[questions, choices, responses, results].flatMap((one) => one.problems)];
  const unreadable = [choices, responses, results].some(
    (one) => one.value === null && one.problems.length > 0,
  );
  if (questions.value === null || unreadable) return { value: null, problems };
  const parsed = parseSurvey(id, {
    questions: questions.value,
    choices: choices.value,
    responses: responses.value,
    moreResponses,
    results: results.value,
  });
  return { value: parsed.value, problems: [...problems, ...parsed.problems] };
}
