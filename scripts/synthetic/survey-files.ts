import { toCsv, type Dialect } from './dialect.ts';
import type { Form, Person } from './form.ts';
import type { Random } from './random.ts';
import { choiceRows, questionRows, responseRows } from './tables.ts';

/** The CSV files of `data/surveys/<id>/`, by file name. */
export interface SurveyFiles {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Writes a form and the answers of some people as the three files of a survey. */
export function surveyFiles(
  id: string,
  form: Form,
  people: readonly Person[],
  random: Random,
  dialect: Dialect,
): SurveyFiles {
  const files = new Map([
    ['questions.csv', toCsv(questionRows(form), dialect)],
    ['choices.csv', toCsv(choiceRows(form), dialect)],
    ['responses.csv', toCsv(responseRows(form, people, random), dialect)],
  ]);
  return { id, files };
}
