import type { CompareWords } from '../type/index.ts';

export const compare: CompareWords = {
  title: 'Compare questions',
  lede: 'The chosen questions, or groups of respondents, side by side, from the published figures of each survey.',
  needsScript: 'Comparing needs JavaScript. The figures of each question are on its survey’s page.',
  loading: 'Fetching figures…',
  failed: 'The figures could not be fetched. Try again, or open the page of each survey.',
  few: 'No question is chosen yet. Find a question, tick “Choose to compare”, then press “Compare”.',
  toSearch: 'Find questions',
  toBank: 'See the list of questions',
  missing: (count) =>
    `${String(count)} questions of the address do not exist or are no longer published.`,
  shown: (count, by, answer) => {
    const asked = count === 1 ? 'Showing 1 question' : `Comparing ${String(count)} questions`;
    const groups = by === null ? '' : `, split by “${by}”`;
    return `${asked}${groups}${answer === null ? '' : `, answer “${answer}”`}.`;
  },
  remove: (place) => `Leave question ${String(place)} out`,
  removeOf: (place) => `Leave question ${String(place)} out of the comparison`,
  by: 'Split by groups',
  everyoneTogether: 'Everyone together',
  onlyAnswer: 'Answer',
  allAnswers: 'All answers',
  caution: 'Read with care',
  warnings: {
    wording: 'The wordings differ: so may the answers, for that reason alone.',
    type: 'Some questions take one answer and some take several: their shares do not compare directly.',
    choices: 'The answers to choose from differ.',
    background: 'The questions that split the answers differ.',
    groups: 'The surveys form different groups: only groups of the same name stand side by side.',
    mode: 'The modes differ.',
    sampling: 'The samples were drawn in different ways.',
    unstated: 'Of a survey it is not stated how the sample was drawn.',
    territory: 'The territories differ, or their bounds changed in between.',
    break:
      'The series breaks in between: the wording, the mode, the method or the territory changed.',
    population: 'The populations differ.',
    base: 'The shares are of different bases (with or without don’t-knows, or as printed).',
    asked: 'Not every question was put to everyone.',
    lowBase:
      'Some figures rest on fewer than 100 respondents: a few points of difference may be chance.',
    synthetic: 'Made-up figures stand beside real ones.',
  },
  noChart: 'Nothing here may be drawn; the table says why.',
  description: 'The chart in words',
  tableOf: (by, answer) =>
    [
      'Table',
      ...(by === null ? [] : [`by “${by}”`]),
      ...(answer === null ? [] : [`answer “${answer}”`]),
    ].join(', '),
  answer: 'Answer',
  base: 'Base (n)',
  notAsked: 'none',
  left: (questions, by) =>
    `Nothing is published by “${by}”, so the chart and the table leave out: ${questions}.`,
  someLoose:
    'Some samples were not drawn at random: their figures speak of those who answered, and of nobody else.',
  untested: 'Differences between the questions have not been tested.',
  download: 'Download this table (CSV)',
  csv: [
    'survey',
    'question',
    'split_by',
    'group',
    'answer',
    'base_n',
    'base',
    'share',
    'low_95',
    'high_95',
    'marks',
    'synthetic',
    'url',
  ],
  synthetic: 'Made-up figures',
};
