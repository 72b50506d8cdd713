import { bins } from './bins.ts';
import { NUMBER_FAULTS } from './number-faults.ts';
import type { Sentences } from '../params/all.ts';
import type { SurveyParams } from '../params/survey.ts';

const perhaps = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `did you mean "${suggestion}"?`;

export const survey: Sentences<SurveyParams> = {
  ...bins,
  'question-type-unknown': ({ suggestion }, seen) => ({
    message: `${seen} is not a question type`,
    remedy: perhaps(suggestion, 'use a type listed in the guide'),
  }),
  'question-type-missing': () => ({
    message: 'this row has no question type',
    remedy: 'write it in the column type, such as select_one, integer or text',
  }),
  'question-type-unsupported': (_, seen) => ({
    message: `questions of type ${seen} cannot be tabulated`,
    remedy: 'write role = ignore to leave it out, or turn it into select_one or select_multiple',
  }),
  'question-repeat': () => ({
    message:
      'repeats (begin_repeat) are not supported, since a row of responses.csv is a respondent',
    remedy: 'remove the repeat, or make its part a survey of its own',
  }),
  'question-list-missing': (_, seen) => ({
    message: `${seen} does not name a list of choices`,
    remedy: 'add the list_name of choices.csv, such as select_one satisfaction',
  }),
  'question-list-unknown': ({ suggestion }, seen) => ({
    message: `choices.csv has no list ${seen}`,
    remedy: perhaps(suggestion, 'add the list to choices.csv, or mend the name in the column type'),
  }),
  'question-name-missing': () => ({
    message: 'the question has no name',
    remedy: 'write a short name without accents in the column name, such as q1',
  }),
  'question-name-bad': ({ suggestion }, seen) => ({
    message: `${seen} cannot name a question: a name begins with an unaccented letter or _, followed by unaccented letters, digits and _ . - only`,
    remedy:
      suggestion === null ? 'choose another name, such as q1' : `change it to "${suggestion}"`,
  }),
  'question-twice': ({ line }, seen) => ({
    message: `the question name ${seen} stands on line ${line} already`,
    remedy: 'give each question a name of its own',
  }),
  'question-case': ({ name, line }, seen) => ({
    message: `the question name ${seen} differs from "${name}" on line ${line} in capitals only`,
    remedy: 'give the two questions names that differ clearly, in responses.csv too',
  }),
  'question-name-taken': ({ suggestion }, seen) => ({
    message: `the survey's page uses the name ${seen} for another part`,
    remedy: `choose another, such as "${suggestion}", in responses.csv or results.csv too`,
  }),
  'question-choices-many': ({ count, limit }, seen) => ({
    message: `the list ${seen} has ${count.toLocaleString('en-GB')} choices, more than the ${limit.toLocaleString('en-GB')} that a table can hold`,
    remedy: 'join choices into groups, or write role = ignore if the question needs no table',
  }),
  'question-none': () => ({
    message: 'the file has no questions',
    remedy: 'add rows of questions below the header',
  }),
  'question-label-missing': () => ({
    message: 'the question has no wording',
    remedy: 'write in the column label the exact wording that respondents saw',
  }),
  'question-group-open': ({ group }) => ({
    message: `the group "${group}" is never closed`,
    remedy: 'add an end_group row after its last question',
  }),
  'question-group-end': (_, seen) => ({
    message: `${seen} closes no group`,
    remedy: 'delete the row, or add begin_group where the group starts',
  }),
  'question-role-twice': ({ role, name, line }) => ({
    message: `the role ${role} belongs to "${name}" on line ${line} already`,
    remedy: 'keep this role on one question only',
  }),
  'question-role-type': ({ role, allowed }, seen) => ({
    message: `a question of type ${seen} cannot have the role ${role}`,
    remedy: `the role ${role} takes: ${allowed.join(', ')}`,
  }),
  'question-scale-type': (_, seen) => ({
    message: `a bipolar scale does not suit a question of type ${seen}`,
    remedy: 'use scale = bipolar on select_one questions only',
  }),
  'choice-list-missing': () => ({
    message: 'the choice does not say which list it belongs to',
    remedy: 'write the name of the list in the column list_name',
  }),
  'choice-name-missing': () => ({
    message: 'the choice has no name',
    remedy: 'write in the column name the code used in responses.csv or results.csv',
  }),
  'choice-name-space': ({ suggestion }, seen) => ({
    message: `the choice name ${seen} holds a space`,
    remedy: `write it as one word, such as "${suggestion}"`,
  }),
  'choice-label-missing': () => ({
    message: 'the choice has no wording',
    remedy: 'write in the column label the wording that respondents saw',
  }),
  'choice-twice': ({ list, line }, seen) => ({
    message: `the list "${list}" has the name ${seen} on line ${line} already`,
    remedy: 'give each choice of a list a name of its own',
  }),
  'survey-word': ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not one of the values allowed (${allowed.join(', ')})`,
    remedy: perhaps(suggestion, 'choose one of them, or leave the cell empty'),
  }),
  'survey-number': ({ fault }, seen) => ({
    message: `${seen} cannot be read as a number`,
    remedy: NUMBER_FAULTS[fault],
  }),
  'survey-column-missing': ({ column }) => ({
    message: `the column "${column}" is missing`,
    remedy: 'add it to the header row',
  }),
  'survey-column-unknown': ({ suggestion }, seen) => ({
    message: `the column ${seen} is not part of this file's format`,
    remedy: perhaps(suggestion, 'delete the column, or mend its name'),
  }),
  'survey-choices-missing': () => ({
    message: 'select questions need choices.csv, which the folder lacks',
    remedy: 'add choices.csv with the columns list_name, name, label',
  }),
  'survey-source-missing': () => ({
    message: 'the survey has no data',
    remedy: 'add responses.csv (answers) or results.csv (tables) to the folder',
  }),
  'survey-source-twice': () => ({
    message: 'the folder holds both responses.csv and results.csv',
    remedy: 'keep one: responses.csv if there are answers, results.csv if only tables survive',
  }),
};
