import { quoted } from '../../../format/index.ts';
import type { ChartWords } from '../../vi/index.ts';

/** Words inside charts. */
export const chart: ChartWords = {
  title: (question) => `Chart: ${question}`,
  titleBy: (question, by) => `Chart: ${question} – by ${by}`,
  part: (title, at, of) => `${title} (part ${at} of ${of})`,
  marks: { c: 'withheld', u: 'unreliable', low: 'very small', z: 'not asked', b: 'break' },
  units: { people: 'respondents', responses: 'responses' },
  size: { enough: '', low: 'small sample', few: 'fewer than 30 answers, not drawn' },
  leftToRight: 'In each bar, from left to right:',
  single: 'From left to right:',
  apart: 'Apart, under the bar:',
  notInside: 'Not written in the bar:',
  starred: '* fewer than 100 answers: to be read with care.',
  intervalLine: 'Line: 95% confidence interval.',
  perStep: (unit) => `Share of ${unit} at each step`,
  oneInTwenty: 'Each dot is one in twenty (5%) of the respondents.',
  openClasses:
    'A grey column gathers all numbers left at its end: do not compare it with the others.',
  /** Titles that state what a chart shows. */
  finding: {
    first: (top) => `${top} is chosen most often`,
    commonest: (top) => `${top} is the most common`,
    both: (top, next, sampled) =>
      `${top} and ${next} are chosen most often; ${sampled ? 'the sample cannot' : 'they are too close to'} tell which is higher`,
    of: (found, answeredOnly) =>
      answeredOnly
        ? `Among those who answered, ${found.charAt(0).toLocaleLowerCase('en')}${found.slice(1)}`
        : found,
    most: (top) => `${top} has the largest share`,
    mostBoth: (top, next, sampled) =>
      `${top} and ${next} have the largest shares; ${sampled ? 'the sample cannot' : 'they are too close to'} tell which is larger`,
    everywhere: (top, low, high) =>
      `In every group, ${top} has the largest share (from ${low} to ${high})`,
    apart: (choice, high, low, tested) =>
      `${choice}: highest in ${high}, lowest in ${low}${tested ? '' : ' (significance could not be tested)'}`,
    apartSurely: (choice, high, low) =>
      `${choice}: higher in ${high} than in ${low}, statistically significant`,
  },
  describe: {
    question: (label) => `Question: ${quoted(label)}.`,
    questionBy: (label, by) => `Question: ${quoted(label)}, split by ${quoted(by)}.`,
    quote: (label) => quoted(label),
    named: (labels, figure, many) =>
      many ? `${labels} (${figure} each)` : `${labels} (${figure})`,
    ranking: (top, next, last, partial) =>
      (partial ? 'Among the published figures, the largest share is ' : 'The largest share is ') +
      top +
      (next === null ? '' : `, then ${next}`) +
      (last === null ? '.' : `; the smallest is ${last}.`),
    sides: (shares) => `Taken together: ${shares}.`,
    equal: (all) => `All answers have the same share: ${all}.`,
    single: (label, figure) => `${label} stands at ${figure}.`,
    below: (figure) => `below ${figure}`,
    nothing: 'No figure is published.',
    withheld: (labels) => `The figures of ${labels} are withheld to protect respondents.`,
    unreliable: (labels) => `The figures of ${labels} are not published: too unreliable.`,
    withheldCount: (count) => `Figures withheld to protect respondents: ${count}.`,
    unreliableCount: (count) => `Figures not published because they are unreliable: ${count}.`,
    sameTop: (top) => `In every group the largest share is ${top}.`,
    tops: (list) => `The largest share: ${list}.`,
    topOf: (group, top, tied) =>
      `in ${group}, ${top}${tied ? ', within sampling error of the next' : ''}`,
    gap: (choice, high, low, points, verdict) =>
      `The groups differ most on ${choice}: highest in ${high}, lowest in ${low}, ${points} apart${verdict === '' ? '' : `, ${verdict}`}.`,
    rankVerdicts: {
      real: 'The first lies ahead of the second by more than sampling error.',
      chance: 'The gap between the first two is within sampling error.',
      untested: 'This order is that of those who answered; its significance could not be tested.',
    },
    gapVerdicts: {
      real: 'statistically significant',
      chance: 'within the margin of error',
      counted: '',
      untested: 'significance could not be tested',
    },
    noGap: 'The groups answered alike.',
    lowGroups: (groups) =>
      `Fewer than 100 answers in ${groups}: not part of the comparison, to be read with care.`,
    fewGroups: (groups) => `Fewer than 30 answers in ${groups}: not drawn.`,
    withheldGroups: (groups) => `All figures of ${groups} are withheld to protect respondents.`,
    unreliableGroups: (groups) => `The figures of ${groups} are not published: too unreliable.`,
    notAsked: (groups) => `Not asked in ${groups}.`,
    onlyGroup: (group) => `There are figures for ${group} only.`,
    low: 'Fewer than 100 answers: to be read with care.',
    multiple: 'More than one answer could be chosen, so shares may add up to more than 100%.',
    base: {
      valid: (n) => `Shares of ${n} with a substantive answer.`,
      dk: (n) => `Shares of ${n}, don’t-knows included.`,
      asked: (n) => `Shares of all ${n} asked.`,
      published: (n) => `Shares as published by the source, of ${n}.`,
    },
    publishedUnknown: (unit) =>
      `Shares as published by the source, which does not state the number of ${unit}.`,
  },
};
