import { expect, test } from 'vitest';
import { readTable } from '../../table/read.ts';
import type { Table } from '../../table/table.ts';
import { parseSurvey } from './parse.ts';

function tableOf(text: string, file: string): Table {
  const { value } = readTable(new TextEncoder().encode(text), file);
  if (value === null) throw new Error('table cannot be read');
  return value;
}

const questions = tableOf(
  'type,name,label\nselect_one yn,q1,Câu 1\ntext,y_kien,Ý kiến\n',
  'questions.csv',
);
const choices = tableOf('list_name,name,label\nyn,c,Có\nyn,k,Không\n', 'choices.csv');

const parse = (text: string) =>
  parseSurvey('x', {
    questions,
    choices,
    responses: tableOf(text, 'responses.csv'),
    results: null,
  });

test('a column of text that staff deleted is left out, not read as unanswered', () => {
  const source = parse('q1\nc\nk\n').value?.source;
  if (source?.kind !== 'responses') throw new Error('no responses');
  expect([...source.responses.columns.keys()]).toEqual(['q1']);
});

test('a header is personal by its last part, whatever stands before', () => {
  const found = parse('q1,muc_a/so_dien_thoai\nc,x\n').problems;
  expect(found.map(({ code }) => code)).toEqual(['personal-column']);
});
