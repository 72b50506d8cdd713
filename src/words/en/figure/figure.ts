import type { FigureWords } from '../../vi/index.ts';

/** Words around charts and tables. */
export const figure: FigureWords = {
  people: 'respondents',
  counted: 'people',
  responses: 'responses',
  paraphrase: 'The wording is ours; the source does not print the question as asked.',
  synthetic: 'Illustrative figures',
  /** Beside every figure of a sample that is no probability sample. */
  sampleBadges: {
    census: null,
    probability: null,
    quota: 'Not a probability sample',
    purposive: 'Not a probability sample',
    'opt-in': 'Not a probability sample',
    unstated: 'Sampling method not stated',
  },
  description: 'The chart in words',
  by: (label) => `By “${label}”`,
  intervalOf: '95% confidence interval:',
  everyone: 'All',
  to: (low, high) => `${low} to ${high}`,
  base: (n, unit) => `Base: ${n} ${unit}`,
  index: (n) => `An index made of many questions of ${n} questionnaires`,
  groupBases: (groups) => `Base of each group – ${groups}.`,
  baseUnknown: (unit) => `Base: the source does not print the number of ${unit}`,
  baseWithheld: 'Base: not published',
  bases: {
    valid: 'those with an opinion only',
    dk: 'including “don’t know”',
    asked: 'all who were asked',
    published: 'as published by the source',
  },
  askedOf: (base) => `Asked of: ${base}`,
  fieldwork: (period) => `Fieldwork: ${period}`,
  fieldworkUnstated: 'Fieldwork: not stated by the source',
  mode: (modes) => `Mode: ${modes}`,
  notGeneral:
    'Not a probability sample: the results speak of those who answered only and cannot be generalised.',
  methodUnstated:
    'The source does not state how the sample was drawn: whether results hold for others than those who answered is not known.',
  marks: {
    c: 'not published, to keep respondents’ answers confidential',
    u: 'not published because it is not reliable enough',
    low: 'more than 0 but less than half of the unit shown',
    z: 'not asked of this group',
    b: 'break in series, not comparable with the wave before',
  },
  legend: 'Signs in the table',
  notPrinted: 'not printed by the source',
  notPrintedOf: (choices) => `The source prints no figures for: ${choices}.`,
  partial: 'The source prints only the choices in the table, not the whole question.',
  partialOne: 'The source prints this one figure only; the table is not the whole question.',
  countsNotPrinted: '“–”: the source does not print this number.',
  publishedIn: (sources) => `Figures as published by: ${sources}.`,
  multiple: 'Several choices could be ticked, so the sum may exceed 100%.',
  rounding: 'Because of rounding, the shares do not add up to 100%.',
  low: 'small sample',
  lowBase: 'Base below 100: read with caution.',
  source: 'Source',
  withheld: 'not published',
  tests: {
    differ: (p) => `The groups differ by more than chance (${p}).`,
    alike: 'The groups differ within the margin of error.',
    someDiffer: (choices) => `The groups differ by more than chance on ${choices}.`,
    adjusted: (p) => `${p}, adjusted`,
    noneDiffers: 'The groups differ on no choice by more than the margin of error.',
    partly: 'Choices with a figure that is not published are not tested.',
    withheld: 'The groups are not tested, since the table has figures that are not published.',
    'one-cluster':
      'Whether the groups differ cannot be tested, since each lies in a single cluster of the sample.',
    'few-clusters':
      'Whether the groups differ cannot be tested, since they lie in too few clusters of the sample.',
    clustered: (groups) =>
      `The test leaves out ${groups}: each lies in a single cluster of the sample.`,
    withoutGroups: (groups) => `The test leaves out ${groups}, for want of published figures.`,
    together: (choices) =>
      `The test takes the choices ${choices} as one, since some of their figures are not published.`,
    named: (groups) => `the groups ${groups}`,
    counted: (count) => `${count} groups`,
  },
  fewDegrees:
    'The error of some figures is estimated from very few sampling units (fewer than 8 degrees of freedom): read their intervals with care.',
};
