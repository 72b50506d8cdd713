import type { DisclosureWords } from '../vi/disclosure.ts';

export const disclosure: DisclosureWords = {
  sponsor: 'Sponsor',
  conductor: 'Conducted by',
  population: 'Population',
  place: 'Area',
  frame: 'Sampling frame',
  sampling: 'Sampling',
  mode: 'Mode',
  fieldwork: 'Fieldwork',
  issued: 'Forms issued',
  returned: 'Forms returned',
  valid: 'Valid forms',
  returnRate: 'Return rate',
  ofIssued: (share) => `${share} of the forms issued`,
  weighting: 'Weighting',
  precision: 'Precision',
  quality: 'Quality checks',
  limitations: 'Limitations',
  policyStage: 'Stage of the policy',
  wave: 'Wave',
  contact: 'Contact',
  unstated: 'Not stated by the source',
  stages: {
    before: 'Before the decision',
    during: 'While it is carried out',
    after: 'After it was carried out',
  },
  waveOf: (wave, series) => `Wave ${wave} of ${series}`,
  precisionOf: {
    published: 'Cannot be computed: only published tables survive, not the answers.',
    census: 'No sampling error: the whole population was asked.',
    probability:
      '95% confidence intervals following the sample design, in the table of each question.',
    pending:
      'Sampling errors are not printed yet: see the number of respondents behind each figure.',
    none: 'No margin of sampling error: the sample was not drawn at random, so the results speak only for those who answered.',
  },
};
