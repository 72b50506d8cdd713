import type { NewWords } from '../type/index.ts';

export const newWords: NewWords = {
  intro:
    'Answer and press Enter. Enter alone takes what stands in square brackets, or leaves the field to be filled in later. Ctrl+C breaks off; nothing is written yet.',
  kind: 'Kind of briefing',
  id: 'The id, also the address. Lower case without accents, digits, hyphens; never changed once published.',
  proposed: (value) => `[${value}] `,
  hints: {
    period: 'From which day to which.',
    localities: 'Names or codes of provinces, parted by commas; [] for the whole country.',
    topics: 'Names or ids of topics, parted by commas.',
    mode: 'One or more numbers of the list, parted by commas.',
  },
  topics: (topics) => `Topics: ${topics.join('; ')}`,
  created: (file) => `Written: ${file}`,
  gaps: (gaps) => `${String(gaps)} gaps are left to fill. Run npx dlxh check to see each.`,
  complete: 'Nothing is left to fill in. Run npx dlxh check.',
  streams: (file) => `Write the streams of opinion into ${file}, one a row.`,
  nothing: 'Nothing was written.',
  brokenOff: 'Broken off; nothing was written.',
  needKind: (kinds) => `--kind is missing (${kinds.join(' | ')})`,
  needTitle: '--title or --id is missing',
  noFolder: (folder) => `there is no folder ${folder}`,
};
