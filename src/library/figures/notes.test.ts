import { expect, it } from 'vitest';
import { publishedSurvey, question } from '../../../test/survey/samples.ts';
import { disclose } from '../../survey/disclose/disclose.ts';
import { estimate } from '../../survey/estimate/estimate.ts';
import { notesOf } from './notes.ts';

const survey = publishedSurvey(
  [question('q', 'a b c')],
  [
    { question: 'q', choice: 'a', n: 60, base: 100, percent: 60, note: 'in đậm' },
    { question: 'q', choice: 'b', n: 35, base: 100, percent: 35, note: 'in đậm' },
    { question: 'q', choice: 'c', n: 5, base: 100, percent: 5, note: 'nguồn ghi 5 người' },
  ],
);
const notes = (publishedElsewhere: boolean) =>
  notesOf(survey, disclose(estimate(survey), { survey, publishedElsewhere })).get('q');

it('keeps each remark once, and none of a withheld figure', () => {
  expect(notes(false)).toEqual(['in đậm']);
});

it('keeps them all where the tables are public', () => {
  expect(notes(true)).toEqual(['in đậm', 'nguồn ghi 5 người']);
});
