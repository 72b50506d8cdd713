import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  title: 'Compare questions',
  lede: 'The chosen questions side by side, from the published figures of each survey.',
  needsScript: 'Comparing needs JavaScript. The figures of each question are on its survey’s page.',
  loading: 'Fetching figures…',
  failed: 'The figures could not be fetched. Try again, or open the page of each survey.',
  few: 'Choose two or more questions on the search page, then press “Compare”.',
  missing: (count) =>
    `${String(count)} questions of the address do not exist or are no longer published.`,
  shown: (count) => `Comparing ${String(count)} questions.`,
  caution: 'Read with care',
  warnings: {
    wording: 'The wordings differ: so may the answers, for that reason alone.',
    choices: 'The answers to choose from differ.',
    mode: 'The modes of interview differ.',
    sampling: 'The samples were drawn in different ways.',
    territory: 'The territories differ, or their bounds changed in between.',
    population: 'The populations differ.',
    base: 'The shares are of different bases (with or without don’t-knows, or as printed).',
    asked: 'Not every question was put to everyone.',
    synthetic: 'Made-up figures stand beside real ones.',
  },
  table: 'Table',
  answer: 'Answer',
  base: 'Base (n)',
  notAsked: 'none',
  download: 'Download this table (CSV)',
  csv: ['survey', 'question', 'answer', 'base', 'share', 'marks', 'synthetic', 'url'],
  synthetic: 'Made-up figures',
};
