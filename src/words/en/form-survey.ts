import type { FieldWords, SurveyField } from '../type/index.ts';

/** The fields of a survey: what must be disclosed of it. */
export const formSurvey: Readonly<Record<SurveyField, FieldWords>> = {
  localitiesOn: {
    label: 'Day on which the place codes hold',
    hint: 'Only when the fieldwork dates are not known.',
    example: '2019',
  },
  sponsor: {
    label: 'Sponsor',
    hint: 'Who commissioned and paid.',
    example: '"Sponsoring body (made up)"',
  },
  conductor: {
    label: 'Conductor',
    hint: 'Who did the fieldwork.',
    example: '"Survey unit (made up)"',
  },
  population: {
    label: 'Population',
    hint: 'Who, where, from what age.',
    example: '"People of 18 and over who applied in 2026"',
  },
  frame: {
    label: 'Sampling frame',
    hint: 'The list from which respondents were drawn.',
    example: '"Register of applications"',
  },
  sampling: {
    label: 'Sampling',
    hint: 'A form open to anybody on the web is opt-in, however many answered.',
    example: 'probability',
  },
  samplingNote: {
    label: 'How exactly',
    hint: 'How respondents were chosen.',
    example: '"A systematic random sample of 800 applications."',
  },
  mode: { label: 'Mode', hint: 'One or more.', example: '[face-to-face]' },
  fieldwork: {
    label: 'Fieldwork',
    hint: 'First and last day.',
    example: '{ start: 2026-10-05, end: 2026-10-23 }',
  },
  issued: { label: 'Forms issued', hint: 'Digits only.', example: '800' },
  returned: { label: 'Forms returned', hint: 'No more than issued.', example: '753' },
  valid: {
    label: 'Valid forms',
    hint: 'No more than returned, no fewer than the rows of responses.csv.',
    example: '741',
  },
  countsNote: {
    label: 'About the counts',
    hint: 'What the three counts do not tell.',
    example: '"Answers are counted, not people."',
  },
  weighting: {
    label: 'Weighting',
    hint: 'How weights were made; or "No weights."',
    example: '"No weights."',
  },
  quality: {
    label: 'Quality checks',
    hint: 'How the forms were checked.',
    example: '"One form in ten was checked by telephone."',
  },
  limitations: {
    label: 'Limitations',
    hint: 'What the results do not tell.',
    example: '"Without those who gave up."',
  },
  contact: {
    label: 'Contact',
    hint: "The unit that answers questions; nobody's private number.",
    example: '"Survey unit (made up)"',
  },
  series: {
    label: 'Series',
    hint: 'An id of data/series.csv, for a repeated survey.',
    example: 'minh-hoa-hai-long',
  },
  wave: { label: 'Wave', hint: 'Which one of the series; goes with series.', example: '3' },
  lonelyPsu: {
    label: 'Strata of one sampling unit',
    hint: 'How they enter the sampling error.',
    example: 'error',
  },
  nonresponseByGroup: {
    label: 'Publish nonresponse by group',
    hint: 'How many of each group did not know, refused or were not concerned. Everyone’s are always published.',
    example: 'true',
  },
  raking: {
    label: 'Limits of weights',
    hint: 'When weights are adjusted to margins with other limits than the default ones.',
    example: '{ trimLower: 0.3, trimUpper: 3 }',
  },
  policyStage: {
    label: 'Policy stage',
    hint: 'Where the survey stands to the decision it asks about.',
    example: 'after',
  },
  publishedElsewhere: {
    label: 'Published elsewhere',
    hint: 'With results.csv only: where the tables were published.',
    example: '[{ outlet: "Local newspaper", url: "https://example.org/item" }]',
  },
};
