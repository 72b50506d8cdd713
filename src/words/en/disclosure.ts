import type { DisclosureWords } from '../vi/index.ts';

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
  design: 'Design in the estimates',
  raked: ({ questions, least, greatest, before, after }) =>
    `Weights are adjusted (raked) to meet the population by ${questions}. They are multiplied by ${least} to ${greatest} of what they were; the design effect of the weights goes from ${before} to ${after}.`,
  rakedFactors: (questions, least, greatest) =>
    `Weights are adjusted (raked) to meet the population by ${questions}. They are multiplied by ${least} to ${greatest} of what they were.`,
  rakedAlone: (questions) =>
    `Weights are adjusted (raked) to meet the population by ${questions}. What they are multiplied by is withheld, for it could tell how many are in a group of very few.`,
  trimmed: {
    both: (lower, upper) => `They are then kept between ${lower} and ${upper} mean weights.`,
    lower: (lower) => `They are then kept at no less than ${lower} mean weights.`,
    upper: (upper) => `They are then kept at no more than ${upper} mean weights.`,
  },
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
  designOf: {
    types: {
      equal: (parts) => `Every form counts the same: ${parts}.`,
      weighted: (parts) => `Weighted: ${parts}.`,
      stratified: (parts) => `Stratified: ${parts}.`,
      clustered: (parts) => `Clustered: ${parts}.`,
      'stratified-clustered': (parts) => `Stratified and clustered: ${parts}.`,
    },
    rows: {
      people: (count) => `${count} forms`,
      responses: (count) => `${count} responses`,
    },
    strata: (count) => `${count} strata`,
    clusters: (count) => `${count} clusters (primary sampling units)`,
  },
  kish: (factor, effective, rows) =>
    `Unequal weights cost precision: Kish’s design effect of the weights is ${factor}; the effective sample size by weights is ${effective} of ${rows}.`,
  freedom: (df) => `Degrees of freedom of the whole sample: ${df}.`,
  deff: (least, most, middle) =>
    `Design effects (deff) of everyone’s shares: ${least} to ${most}, median ${middle}; 1 is as precise as a simple random sample of the same size.`,
  widest: (points) => `The widest interval of everyone’s shares amounts to ±${points}.`,
  plusMinus:
    'How to read it: were the sample drawn again very many times in the same way, about 95 in 100 of the intervals computed would hold the true figure of the population.',
  precisionOf: {
    published: 'Cannot be computed: only published tables survive, not the answers.',
    census: 'No sampling error: the whole population was asked.',
    probability:
      '95% confidence intervals following the sample design, in the table of each question.',
    pending:
      'Sampling errors are not printed yet: see the number of respondents behind each figure.',
    none: 'No margin of sampling error: the sample was not drawn at random, so the results speak only for those who answered.',
    unstated: 'No sampling error is computed: the source does not state how the sample was drawn.',
  },
};
