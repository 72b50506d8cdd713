import fc from 'fast-check';
import type { Survey } from '../../src/survey/model/survey.ts';
import { background, question, surveyOf } from './samples.ts';

export const QUESTIONS = [
  background('sex', 'm f'),
  background('age', 'a b c d kb:dont_know'),
  background('place', 'p q r s t'),
  question(
    'trust',
    '1:answer:1 2:answer:2 3:answer:3 4:answer:4 5:answer:5 khac:other kb:dont_know tc:refused',
    { scale: 'ordinal' },
  ),
  question('want', 'x y z kb:dont_know'),
  question('routed', 'u v w kb:dont_know tc:refused', { relevant: '${want} = "x"' }),
  question('many', 'i j k kb:dont_know', { type: 'select_multiple' }),
  question('years', '', { type: 'integer' }),
];

/** Cells of one row: skewed, so that small cells, empty cells and whole small groups are common. */
const skewed = (cells: readonly string[]) =>
  fc
    .nat(999)
    .map(
      (x) =>
        cells[Math.min(cells.length - 1, Math.floor((x / 1000) ** 3 * cells.length * 1.4))] ?? '',
    );

const answers = (name: string) =>
  QUESTIONS.find((q) => q.name === name)?.choices.map((c) => c.name) ?? [];

const row = (blanks: boolean) => {
  const blank = blanks ? [''] : [];
  return fc.tuple(
    skewed(['f', 'm', ...blank]),
    skewed([...answers('age'), ...blank]),
    skewed([...answers('place'), ...blank]),
    skewed([...answers('trust'), ...blank]),
    skewed([...answers('want'), ...blank]),
    skewed(['u', 'v', '', 'w', 'kb', 'tc']),
    skewed(['i', 'i k', 'j', 'kb', 'k i', 'kb j', ...blank]),
    skewed(['3', '1', '20', ...blank]),
  );
};

/** Surveys of 20 to 220 respondents, with and without blanks. */
export const randomSurvey: fc.Arbitrary<Survey> = fc
  .boolean()
  .chain((blanks) => fc.array(row(blanks), { minLength: 20, maxLength: 220, size: 'max' }))
  .map((rows) => surveyOf(QUESTIONS, rows));

export const randomRows = fc.array(row(true), { minLength: 1, maxLength: 60, size: 'max' });
