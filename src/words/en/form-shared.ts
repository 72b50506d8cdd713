import type { BriefingField, FieldWords, SharedField } from '../type/index.ts';

/** The fields of every report, and those of briefings. */
export const formShared: Readonly<Record<SharedField | BriefingField, FieldWords>> = {
  title: {
    label: 'Title',
    hint: 'What, where and when.',
    example: '"Satisfaction with land certificates, 2026"',
  },
  summary: {
    label: 'Summary',
    hint: 'One or two sentences, for lists and search.',
    example: '"Most applicants are satisfied; waiting is still long."',
  },
  status: {
    label: 'Status',
    hint: 'Keep draft until approved; published when it may go out.',
    example: 'draft',
  },
  audience: {
    label: 'Audience',
    hint: 'internal: in the internal edition only.',
    example: 'public',
  },
  publishAt: {
    label: 'Time of publication',
    hint: 'A day, or a day and time; before it the public site does not have the report.',
    example: '2026-12-15T08:00:00+07:00',
  },
  corrections: {
    label: 'Corrections',
    hint: 'A line for each change of a published figure; old lines stay.',
    example: '[{ date: 2027-01-05, note: "Valid forms corrected from 741 to 739." }]',
  },
  synthetic: {
    label: 'Made-up figures',
    hint: 'true when the figures were made by software for show.',
    example: 'false',
  },
  topics: {
    label: 'Topics',
    hint: 'Ids of data/topics.csv, at least one.',
    example: '["dat-dai"]',
  },
  localities: {
    label: 'Places',
    hint: 'Codes of provinces in force at the time of the report, quoted; [] for the whole country or what scope says.',
    example: '["68"]',
  },
  scope: {
    label: 'Territory in words',
    hint: 'Where the codes do not tell it all.',
    example: '"two communes on the coast"',
  },
  documents: {
    label: 'Documents',
    hint: 'Numbers that stand in data/documents.csv.',
    example: '["100-KL/TW"]',
  },
  sources: {
    label: 'Sources',
    hint: 'Where facts come from; only outlet is required.',
    example: '[{ outlet: "Local newspaper", date: 2026-10, gives: "number of petitions" }]',
  },
  kind: { label: 'Kind of briefing', hint: 'Periodical, flash or thematic.', example: 'weekly' },
  number: { label: 'Issue number', hint: 'Within the year and the kind.', example: '51' },
  period: {
    label: 'Period',
    hint: 'From which day to which.',
    example: '{ start: 2026-12-14, end: 2026-12-20 }',
  },
  issuer: {
    label: 'Issuer',
    hint: 'The full name of the body.',
    example: '"Issuing body (made up)"',
  },
  surveys: {
    label: 'Surveys it rests on',
    hint: 'Ids, besides those that the text refers to.',
    example: '["dat-dai-2026"]',
  },
};
