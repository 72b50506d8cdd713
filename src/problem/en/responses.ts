import type { Sentences } from '../params/all.ts';
import type { ChoiceSlip, PersonalSign, ResponsesParams } from '../params/responses.ts';

const LISTED = 12;

const SLIPS: Record<ChoiceSlip, string> = {
  'space-end': 'A stray space at the end?',
  'space-start': 'A stray space at the start?',
  'space-hidden': 'A character that cannot be seen?',
  lookalike: 'Letters of another alphabet that look like Latin ones?',
  case: 'Wrong case or accents?',
  number: 'A code that Excel turned into a number?',
  label: 'The wording instead of the code?',
  separator: 'Choices are parted by spaces.',
  'excel-date': 'A code that Excel turned into a date? Format the column as Text first.',
  'excel-error': 'This is an error of Excel, not an answer.',
  'excel-formula': 'This is a formula, not an answer.',
};

const SIGNS: Record<PersonalSign, string> = {
  type: 'this type of question collects personal or device data',
  header: 'its name says that it holds personal data',
  email: 'it holds an e-mail address',
  phone: 'it holds a telephone number',
  identity: 'it holds a personal identity number',
};

/** The list as far as it helps; provinces are 63. */
function listed(choices: readonly string[]): string {
  const shown = choices.slice(0, LISTED).join(', ');
  return choices.length > LISTED ? `${shown}, …` : shown;
}

export const responses: Sentences<ResponsesParams> = {
  'choice-unknown': ({ list, choices, suggestion, slip = null }, seen) => ({
    message: `${seen} is not a choice of "${list}" (${listed(choices)})${
      slip === null ? '' : `. ${SLIPS[slip]}`
    }`,
    remedy:
      suggestion === null
        ? 'mend the answer, or add the choice to choices.csv'
        : `change it to "${suggestion}"`,
  }),
  'personal-column': ({ sign }) => ({
    message: `this column may not be kept with the answers: ${SIGNS[sign]}`,
    remedy:
      'delete the whole column from responses.csv before committing; if it is committed already, tell whoever keeps the repository',
  }),
  'response-column-unknown': ({ suggestion }, seen) => ({
    message: `the column ${seen} is not in questions.csv`,
    remedy:
      suggestion === null
        ? 'add the question to questions.csv (role = ignore if unused), or delete the column; when exporting from Kobo, choose "XML values and headers"'
        : `did you mean "${suggestion}"?`,
  }),
  'response-column-missing': ({ question }) => ({
    message: `the column of question "${question}" is missing`,
    remedy:
      'add it to responses.csv, or delete the question from questions.csv, or write role = ignore',
  }),
  'response-column-twice': ({ question, first }, seen) => ({
    message: `the columns ${seen} and "${first}" are both question "${question}"`,
    remedy: 'keep one of them',
  }),
  'response-none': () => ({
    message: 'the file holds no answers',
    remedy: 'add rows under the header',
  }),
  'response-split': (_, seen) => ({
    message: `${seen} is neither 0 nor 1`,
    remedy: 'a column of one choice holds 1 (ticked), 0 (not ticked) or nothing (not answered)',
  }),
  'response-integer': (_, seen) => ({
    message: `${seen} is not a whole number`,
    remedy: 'mend the answer, or change the type of the question to decimal',
  }),
  'response-date': (_, seen) => ({
    message: `${seen} is not a day of the calendar`,
    remedy: 'write dates as 2026-11-22 or 22/11/2026',
  }),
  'weight-empty': () => ({
    message: 'this respondent has no weight',
    remedy: 'give every respondent a weight above 0, or leave this one out',
  }),
  'weight-bad': (_, seen) => ({
    message: `the weight ${seen} is not above 0`,
    remedy: 'give a weight above 0, or leave this respondent out',
  }),
  'population-bad': (_, seen) => ({
    message: `the population size ${seen} is not above 0`,
    remedy: 'write the number of people (or units) in the population',
  }),
  'design-empty': ({ role }) => ({
    message: `this respondent has no value in the ${role} column`,
    remedy: 'fill it in for everyone: the margins of error rest on this column',
  }),
};
