import type { DownloadWords } from '../vi/index.ts';
import { workbook } from './workbook.ts';

export const download: DownloadWords = {
  workbook,
  csv: 'Results (CSV)',
  csvHint: (rows) => `Opens in Excel and LibreOffice; ${rows} rows of one figure each.`,
  xlsx: 'Workbook (XLSX)',
  xlsxHint:
    'Three sheets: read me first, results, exact questions; shares are numbers formatted as percentages.',
  json: 'Results and description of the survey (JSON)',
  jsonHint: 'For software: questions, choices, results, marks.',
  package: 'Description of the data (datapackage.json)',
  packageHint: 'In the Data Package standard: meaning and type of every column.',
  privacy:
    'Downloads hold only aggregates that passed disclosure control, never the answers of a person.',
  synthetic: 'made-up figures, not real data',
  marks: {
    c: 'withheld to protect respondents',
    u: 'withheld as unreliable',
    low: 'below half of the shown unit',
    z: 'not asked',
    b: 'break in series',
  },
  columns: {
    question: 'Name of the question',
    question_label: 'Question',
    statistic: 'Statistic: share (0–1), mean, total, median, net',
    choice: 'Name of the choice',
    choice_label: 'Choice',
    base: 'Base: valid (substantive answers), dk (with don’t-knows), asked (all who were asked), published (as the source has it)',
    by: 'Name of the background question',
    group: 'Name of the group',
    group_label: 'Group',
    n: 'Respondents in the cell, unweighted',
    base_n: 'Respondents in the base, unweighted',
    value: 'Value; empty when withheld',
    low: 'Lower limit of the 95% interval',
    high: 'Upper limit of the 95% interval',
    marks: 'Marks: c confidential, u unreliable, low very small, z not asked, b break in series',
    ghi_chu: 'Note: meaning of the marks',
    synthetic: 'true when the figures are made up',
    source: 'Source',
  },
};
