import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Survey } from '../../src/survey/survey.ts';
import { parseSurvey } from '../../src/survey/parse.ts';
import { readTable } from '../../src/table/read.ts';

const fileOf = (id: string, name: string) =>
  new URL(`../fixtures/estimate/${id}/${name}`, import.meta.url);

/** A survey of test/fixtures/estimate, read and parsed as the build does it. */
export function fixtureSurvey(id: string): Survey {
  const table = (name: string) => {
    const { value, problems } = readTable(readFileSync(fileOf(id, name)), name);
    if (value === null || problems.length > 0)
      throw new Error(`fixture with problems: ${JSON.stringify(problems)}`);
    return value;
  };
  const [questions, choices, responses] = [
    table('questions.csv'),
    table('choices.csv'),
    table('responses.csv'),
  ];
  const { value, problems } = parseSurvey(id, { questions, choices, responses, results: null });
  if (value === null || problems.length > 0)
    throw new Error(`fixture with problems: ${JSON.stringify(problems)}`);
  return value;
}

/** The rows of its expected.csv, by column; empty cells are null. */
export function expectedRows(id: string): readonly Readonly<Record<string, string | null>>[] {
  const [header = [], ...rows] = parse(readFileSync(fileOf(id, 'expected.csv'), 'utf8'));
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] || null])),
  );
}
