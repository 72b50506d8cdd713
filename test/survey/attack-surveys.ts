import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseSurvey } from '../../src/survey/answers/parse.ts';
import type { Survey } from '../../src/survey/model/survey.ts';
import { readTable } from '../../src/table/read.ts';

const DATA = new URL('../../data/surveys/', import.meta.url);

const isThere = (id: string) => existsSync(new URL(`${id}/responses.csv`, DATA));

/** The surveys of this repository of which answers are kept. */
export const SURVEY_IDS: readonly string[] = readdirSync(DATA).filter(isThere).sort();

/** One of them, read and parsed as the build does it. */
export function surveyOfData(id: string): Survey {
  const table = (name: string) => {
    const { value } = readTable(readFileSync(new URL(`${id}/${name}`, DATA)), name);
    if (value === null) throw new Error(`unreadable table: ${id}/${name}`);
    return value;
  };
  const [questions, choices, responses] = [
    table('questions.csv'),
    table('choices.csv'),
    table('responses.csv'),
  ];
  const { value } = parseSurvey(id, { questions, choices, responses, results: null });
  if (value === null) throw new Error(`survey with problems: ${id}`);
  return value;
}
