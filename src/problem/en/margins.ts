import type { Sentences } from '../params/all.ts';
import type { MarginsParams } from '../params/margins.ts';

const perhaps = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `did you mean "${suggestion}"?`;
const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const margins: Sentences<MarginsParams> = {
  'margin-none': () => ({
    message: 'the file has no margins',
    remedy: 'add rows below the header, or delete the file if weights need no adjustment',
  }),
  'margin-survey-unknown': ({ suggestion }, seen) => ({
    message: `there is no survey ${seen} to adjust to these margins`,
    remedy: perhaps(suggestion, 'name the file by the id of a survey, a folder of data/surveys'),
  }),
  'margin-source-twice': ({ other }) => ({
    message: `this survey also has margins in ${other}`,
    remedy: 'keep only one of the two files',
  }),
  'margin-responses': () => ({
    message: 'the survey has only tables and no respondents, so there is nobody to weight',
    remedy: 'delete this file, or add responses.csv',
  }),
  'margin-question-unknown': ({ suggestion }, seen) => ({
    message: `${seen} is not the name of a question in questions.csv`,
    remedy: perhaps(suggestion, 'write the name of a background question as in questions.csv'),
  }),
  'margin-question-type': ({ type }, seen) => ({
    message: `question ${seen} is of type ${type}; only questions of type select_one that are asked of respondents can be margins`,
    remedy: 'remove this row, or use a single-choice question such as sex or age group',
  }),
  'margin-choice-unknown': ({ question, choices, suggestion }, seen) => ({
    message: `${seen} is not a choice of question "${question}" (${choices.join(', ')})`,
    remedy: perhaps(suggestion, 'write the name of a choice as in choices.csv'),
  }),
  'margin-choice-silent': (_, seen) => ({
    message: `${seen} is a don't-know, a refusal or a not-applicable, which is no group of the population`,
    remedy: 'remove this row; respondents who did not tell their group keep their share',
  }),
  'margin-twice': ({ line }) => ({
    message: `this choice of this question is already on line ${String(line)}`,
    remedy: 'keep one row',
  }),
  'margin-population': (_, seen) => ({
    message: `${seen} is not a number above 0`,
    remedy:
      'write how many people, or what share of the population, the group has; remove the row if the population has nobody in it',
  }),
  'margin-missing': ({ question, choices }) => ({
    message: `the margin of question "${question}" lacks choices that respondents gave: ${listed(choices)}`,
    remedy: 'add a row for each of them',
  }),
  'margin-empty': ({ question }, seen) => ({
    message: `no respondent gave ${seen} to question "${question}", so no weight can stand for that group`,
    remedy:
      'join the group with its nearest in questions.csv, choices.csv, responses.csv and here; or leave it out of the population that is spoken of',
  }),
  'margin-totals': ({ question, total, first, firstTotal }) => ({
    message: `the margin of question "${question}" sums to ${number(total)}, that of "${first}" to ${number(firstTotal)}`,
    remedy: 'take all margins from one population, all as counts or all as shares',
  }),
  'raking-diverged': ({ question, choice, difference, iterations }) => ({
    message: `raking has not converged after ${String(iterations)} rounds; the worst group is "${choice}" of question "${question}", still ${number(difference * 100)} percentage points off`,
    remedy:
      'margins may contradict each other, or a group may be too small: join groups, drop a margin, or raise raking.maxIterations in the front matter',
  }),
  'raking-trim': () => ({
    message: 'no weight can be kept between trimLower and trimUpper',
    remedy: 'widen the bounds: lower trimLower or raise trimUpper',
  }),
  'raking-alone': ({ needed }) => ({
    message: 'there is a field "raking" but no margins',
    remedy: `add the file ${needed}, or remove the field`,
  }),
};
