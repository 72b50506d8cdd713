import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Survey } from '../../src/survey/model/survey.ts';
import { parseSurvey } from '../../src/survey/answers/parse.ts';
import { readTable } from '../../src/table/read.ts';

const fileOf = (id: string, name: string, kind: Kind) =>
  new URL(`../fixtures/${kind}/${id}/${name}`, import.meta.url);

/** Made by hand, or by R's survey package. */
type Kind = 'estimate' | 'reference';

/** A survey of test/fixtures/estimate or reference, read and parsed as the build does it. */
export function fixtureSurvey(id: string, kind: Kind = 'estimate'): Survey {
  const table = (name: string) => {
    const { value, problems } = readTable(readFileSync(fileOf(id, name, kind)), name);
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

/** The rows of its expected.csv, or of another file of its folder, by column; empty cells are null. */
export function expectedRows(
  id: string,
  kind: Kind = 'estimate',
  name = 'expected.csv',
): readonly Readonly<Record<string, string | null>>[] {
  const [header = [], ...rows] = parse(readFileSync(fileOf(id, name, kind), 'utf8'));
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] || null])),
  );
}
