import { expect, test } from 'vitest';
import { parseChoices } from '../form/choices.ts';
import { parseQuestions } from '../form/questions.ts';
import { parseSurvey } from './parse.ts';
import { parseResponses } from './responses.ts';
import { tableOf } from './source.fixture.ts';

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

test('answers with any Problem are not read at all', () => {
  const form = parseQuestions(questions, parseChoices(choices).value).value;
  if (form === null) throw new Error('no questionnaire');
  const read = (text: string) => parseResponses(tableOf(text, 'responses.csv'), form);
  expect(read('q1\nx\n')).toMatchObject({ value: null, problems: [{ code: 'choice-unknown' }] });
  expect(read('q1\nk\n')).toMatchObject({ value: { rows: 1, weight: null }, problems: [] });
});

test('a header is personal by its last part, whatever stands before', () => {
  const found = parse('q1,muc_a/so_dien_thoai\nc,x\n').problems;
  expect(found.map(({ code }) => code)).toEqual(['personal-column']);
});
