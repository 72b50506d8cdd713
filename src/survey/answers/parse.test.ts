import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../problem/sentence/format.ts';
import type { Outcome } from '../../problem/problem.ts';
import * as questionnaire from '../../problem/questionnaire/index.ts';
import * as response from '../../problem/response/index.ts';
import * as results from '../../problem/results/index.ts';
import { readTable } from '../../table/read.ts';
import type { Table } from '../../table/table.ts';
import { parseSurvey } from './parse.ts';
import type { Column, Survey } from '../model/survey.ts';

const ROOT = join(import.meta.dirname, '../../../test/fixtures/survey');
const cases = readdirSync(ROOT).sort();

function readFixture(name: string, file: string): Table | null {
  const path = join(ROOT, name, file);
  if (!existsSync(path)) return null;
  const { value, problems } = readTable(readFileSync(path), file);
  expect(problems).toEqual([]);
  return value;
}

function parseFixture(name: string): Outcome<Survey> {
  const questions = readFixture(name, 'questions.csv');
  if (questions === null) throw new Error(`fixture without questions.csv: ${name}`);
  return parseSurvey(name, {
    questions,
    choices: readFixture(name, 'choices.csv'),
    responses: readFixture(name, 'responses.csv'),
    results: readFixture(name, 'results.csv'),
  });
}

function describeColumn(column: Column): string {
  switch (column.kind) {
    case 'single':
      return column.index.join(' ');
    case 'multiple':
      return `${column.ticked.map((ticks) => ticks.join('')).join(' ')} | ${column.answered.join('')}`;
    case 'number':
      return column.value.join(' ');
    case 'code':
      return `${column.index.join(' ')} (${column.codes.join(', ')})`;
    case 'answered':
      return column.answered.join('');
  }
}

/** A sound survey as lines: its questions, then its columns or figures. */
function describeSurvey({ questions, source }: Survey): string[] {
  const asked = questions.map((question) => {
    const { line, choices, ...rest } = question;
    const said = Object.entries(rest).filter(([, value]) => value !== null && value !== '');
    return `${line} ${JSON.stringify(Object.fromEntries(said))} ${choices
      .map(({ name, label, labelEn, kind, score }) =>
        [name, label, labelEn, kind, score].filter((part) => part !== null).join(':'),
      )
      .join(', ')}`;
  });
  if (source.kind === 'results')
    return [...asked, ...source.figures.map((figure) => JSON.stringify(figure))];
  const { rows, columns, weight } = source.responses;
  return [
    ...asked,
    `rows ${rows}; weight ${weight?.join(' ') ?? 'none'}`,
    ...[...columns].map(([name, column]) => `${name} ${column.kind}: ${describeColumn(column)}`),
  ];
}

describe('each folder of fixtures', () => {
  test.each(cases)('%s', (name) => {
    const { value, problems } = parseFixture(name);
    const said = problems.map((found) => formatProblem(found, 'vi'));
    const lines = [...said, ...(value === null ? [] : describeSurvey(value))];
    const path = join(ROOT, name, 'expected.txt');
    const text = `${lines.join('\n')}\n`;
    if (process.env.UPDATE === '1') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
    expect(value === null).toBe(problems.length > 0);
    for (const found of problems) expect(formatProblem(found, 'en')).not.toContain('undefined');
  });
});

test('every Problem of these files stands in a fixture', () => {
  const met = new Set(cases.flatMap((name) => parseFixture(name).problems.map(({ code }) => code)));
  const codes = [questionnaire, response, results].flatMap(Object.values).map(({ code }) => code);
  expect(codes.filter((code) => !met.has(code))).toEqual([]);
});

test('personal data is never printed', () => {
  const printed = parseFixture('personal').problems.map((found) => formatProblem(found, 'vi'));
  const whole = [...printed, JSON.stringify(parseFixture('bad-choice-cells').problems)].join('\n');
  for (const secret of ['912345678', '0912 345', 'nguyenvana', '001095012345', '387654321'])
    expect(whole).not.toContain(secret);
});

describe('large files', () => {
  const encode = (text: string): Table => {
    const { value } = readTable(new TextEncoder().encode(text), 'responses.csv');
    if (value === null) throw new Error('fixture cannot be read');
    return value;
  };
  const questions = encode(
    'type,name,label\nselect_one yn,q1,Câu 1\nselect_multiple yn,q2,Câu 2\n',
  );
  const choices = encode('list_name,name,label\nyn,c,Có\nyn,k,Không\n');

  test('all of 10,000 Problems are reported, each at its line', () => {
    const rows = Array.from({ length: 10_000 }, () => 'C,k\n').join('');
    const responses = encode(`q1,q2\n${rows}`);
    const { value, problems } = parseSurvey('x', { questions, choices, responses, results: null });
    expect(value).toBeNull();
    expect(problems).toHaveLength(10_000);
    expect(
      problems.every(({ code }, i) => code === 'choice-unknown' && problems[i]?.line === i + 2),
    ).toBe(true);
  });

  test('75,000 sound rows are read whole', () => {
    const rows = Array.from({ length: 75_000 }, (_, i) => (i % 3 === 0 ? 'c,c k\n' : 'k,\n')).join(
      '',
    );
    const responses = encode(`q1,q2\n${rows}`);
    const { value } = parseSurvey('x', { questions, choices, responses, results: null });
    if (value?.source.kind !== 'responses') throw new Error('no responses');
    const { columns } = value.source.responses;
    const [one, many] = [columns.get('q1'), columns.get('q2')];
    if (one?.kind !== 'single' || many?.kind !== 'multiple') throw new Error('wrong columns');
    expect(one.index.filter((i) => i === 0)).toHaveLength(25_000);
    expect(many.answered.filter((i) => i === 1)).toHaveLength(25_000);
  });
});
