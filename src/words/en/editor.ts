import type { EditorWords } from '../type/index.ts';

export const editor: EditorWords = {
  title: 'editor',
  surveys: 'Surveys',
  briefings: 'Briefings',
  pages: 'Standing pages',
  body: 'Body',
  bodyHint:
    'Markdown; figures come from the data through components such as Value and Question (section 8 of the guide). Type no percentages.',
  pageHint: 'Markdown; of the components only Note can stand on these pages.',
  id: 'The id, also the address: lower case without accents, digits, hyphens. Never changed once published.',
  hints: {
    status: 'Draft until approved; published when it may go out.',
    audience: 'An internal report is in the internal edition only.',
    synthetic: 'On when the figures were made by software for show.',
    topics: 'At least one.',
    localities: 'In force at the time of the report.',
    documents: 'From the register of documents.',
    publishAt: 'A day, or a day and time: 2026-12-15T08:00:00+07:00.',
    sources: 'Where facts come from; only the outlet is required.',
  },
  unstated: 'Surveys from sources that state no dates',
  required: (hint) => `Needed before publishing. ${hint}`,
  none: 'The whole country, or a territory told in words',
  byStatus: 'By status',
  count: 'write digits only: 1200',
  day: 'write year-month-day: 2026-10-05',
  moment: 'write 2026-10-05 or 2026-10-05T08:00:00+07:00',
  until: (day) => `(until ${day})`,
  open: (url) => `Open ${url} in Chrome or Edge and choose the folder of the site.`,
  stop: 'The editor can be opened on this machine only. Ctrl+C stops it.',
  written: (folder) =>
    `The editor was written to ${folder}. Serve it at an address of its own, never with the public site.`,
  needRepo: '--repo is missing (the name of the repository, such as office/dlxh)',
  refusedOut: (folder) =>
    `--out ${folder}: the editor needs a new or empty folder, not dist, content or data`,
};
