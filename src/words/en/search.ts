import type { SearchWords } from '../type/index.ts';

/** Made once: it is asked for every value of every filter. */
const COUNT = new Intl.NumberFormat('en-GB');

export const search: SearchWords = {
  loading: 'Searching…',
  failed: 'The search could not be loaded. Try again, or use the lists below.',
  moreFailed: 'Further results could not be loaded. Check the network, then press again.',
  showing: (count) => `Showing ${COUNT.format(count)} results.`,
  none: (query) => `No report matches “${query}”.`,
  found: (count, query) => `“${query}” found in reports: ${count}`,
  partly: (query) => `No report has all of “${query}”. These have some of it.`,
  selected: (count) => `${count} reports with the chosen filters`,
  more: 'More results',
  any: 'All',
  anyFrom: 'The beginning',
  anyTo: 'Now',
  foundInText: (count, query) => `${count} reports have “${query}”, their text included`,
  addedFromText: (count) => `${count} reports added that have the words in their text`,
  everywhere: 'Search the text of reports too',
  meant: 'Did you mean',
  memberSite: (name) => `From the site: ${name}`,
  absent: (names) =>
    `The reports of these could not be searched: ${names}. What is below lacks them.`,
  tryAgain: 'Try again',
  waiting: (names) => `Searching… Waiting for: ${names}.`,
  tips: [
    'Type fewer words; accents may be left out, abbreviations and document numbers will do.',
    'Try a place with a topic, such as: lam dong y te.',
    'Put words in quotation marks to find them side by side.',
    'Use the lists at the end of the page.',
  ],
  tipFilters: 'Remove some of the filters.',
  tipBank: 'See all questions asked so far',
  dropFilters: 'Drop all filters and search again',
  counted: (value, count) => `${value} (${COUNT.format(count)})`,
  remove: (filter) => `Remove the filter ${filter}`,
  reasons: {
    successor: (asked, own) => `A report of ${own}, now part of ${asked}.`,
    predecessor: (asked, own) => `${own} now includes the former ${asked}.`,
  },
  from: 'From',
  to: 'To',
  mode: 'Mode',
  sampling: 'Sampling',
  sort: 'Sort by',
  sorts: { relevance: 'Relevance', date: 'Newest', size: 'Sample size' },
  try: 'Try',
  pick: 'Choose to compare',
  compare: (count) =>
    count === 1 ? 'See this question by groups' : `Compare ${String(count)} questions`,
  pickFull: (most) => `At most ${String(most)} questions can be compared; leave one out first.`,
  quick: 'Find surveys, questions',
  bank: 'Questions',
  bankOf: (name) => `Questions asked: ${name}`,
  bankLede:
    'Every published question with its headline figure; open one for its chart, table and method.',
  filters: 'Filter the results',
  kind: 'Kind',
  year: 'Year',
  topic: 'Topic',
  place: 'Place',
  trend: (count, from, to) =>
    `Trend over ${String(count)} waves${from === to ? `, ${from}` : `, ${from}–${to}`}`,
  withheld: 'Figures withheld',
  noFigure: 'No figures',
  seeTable: 'See the table',
};
