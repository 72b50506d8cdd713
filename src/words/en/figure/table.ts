import type { TableWords } from '../../vi/index.ts';

/** Words of the tables under charts, and of where they stand. */
export const table: TableWords = {
  table: (question) => `Table: ${question}`,
  tableBy: (question, by) => `Table: ${question} – by ${by}`,
  choice: 'Choice',
  numberClass: 'Number',
  statistic: 'Statistic',
  share: 'Share',
  value: 'Value',
  interval: '95% confidence interval',
  count: (unit) => `Number of ${unit}`,
  group: 'Group',
  statistics: {
    share: 'Share',
    mean: 'Mean score',
    total: 'Total',
    median: 'Median',
    net: 'Difference between the two sides',
  },
  net: (choices) => `Together: ${choices}`,
  numbers: { mean: 'Mean' },
  merged: (answers: string, share: string) =>
    `The sample being small, ${answers} are taken together: ${share}.`,
  index: 'Index',
  indexRemark: 'The index is not the share of people who chose an answer.',
  indexOf: (low, high, unit) => `Index (from ${low} to ${high}; unit: ${unit})`,
  meanOf: (low, high) => `Mean score (scale from ${low} to ${high})`,
  baseRow: (unit) => `Base (number of ${unit}, unweighted)`,
  noFigures: 'This question has no table.',
  noneAlone: 'Withheld, or to be read with care: see the table.',
  seeTable: 'See the table.',
  toTable: 'The table, and the groups of respondents',
};
