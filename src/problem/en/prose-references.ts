import { CHART_NEEDS } from './chart-needs.ts';
import { guess, list } from './prose-words.ts';
import { readingList } from '../reading-list.ts';
import type { Sentences } from '../params/all.ts';
import type { ReferenceParams } from '../params/prose-references.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function needs(kind: string): string {
  const known = CHART_NEEDS[kind];
  return known === undefined ? '' : `; it is for ${known}`;
}

export const proseReferences: Sentences<ReferenceParams> = {
  'reference-survey-missing': ({ component }) => ({
    message: `<${component}> in a briefing must say which survey it speaks of`,
    remedy: 'add survey="…" (the name of a folder of data/surveys)',
  }),
  'reference-survey-unknown': ({ suggestion }, seen) => ({
    message: `there is no survey ${seen}`,
    remedy: guess(suggestion, 'use the name of a folder of data/surveys'),
  }),
  'reference-question-unknown': ({ survey, suggestion }, seen) => ({
    message: `the survey "${survey}" has no question ${seen}`,
    remedy: guess(suggestion, 'use a name of the column "name" of questions.csv'),
  }),
  'reference-choice-unknown': ({ question, choices, suggestion }, seen) => ({
    message: `question "${question}" has no choice ${seen} (only: ${list(choices)})`,
    remedy: guess(suggestion, 'use a name of the column "name" of choices.csv'),
  }),
  'reference-choice-missing': ({ component, question, choices }) => ({
    message: `<${component}> lacks the attribute "choice"`,
    remedy: `question "${question}" is answered by choices: add choice="…" (${list(choices)})`,
  }),
  'reference-by-unknown': ({ question, known, suggestion }, seen) => ({
    message: `question "${question}" is not split by ${seen} (only: ${list(known)})`,
    remedy: guess(suggestion, 'only questions with the role background split others'),
  }),
  'reference-group-unknown': ({ by, known, suggestion }, seen) => ({
    message: `"${by}" has no group ${seen} (only: ${list(known)})`,
    remedy: guess(suggestion, 'use the name of a choice of the background question'),
  }),
  'reference-group-incomplete': ({ component, has, lacks }) => ({
    message: `<${component}> has "${has}" without "${lacks}"`,
    remedy: 'by (which split) and group (which group) go together',
  }),
  'reference-word-unknown': ({ known }, seen) => ({
    message: `${seen} cannot be used here`,
    remedy: `use one of: ${list(known)}`,
  }),
  'reference-figure-missing': ({ component, question }) => ({
    message: `<${component}> has no figure of question "${question}" to show`,
    remedy: 'use another question, choice or statistic; answers in text have no figures',
  }),
  'reference-interval-sampling': ({ survey, sampling }) => ({
    message: `the survey "${survey}" has no sampling error to print (sampling: ${sampling}): only a probability sample has a confidence interval`,
    remedy:
      sampling === 'census'
        ? 'remove interval: where everyone was asked there is no sampling error'
        : 'remove interval, and say that the result speaks of those who answered only',
  }),
  'reference-interval-missing': ({ component, question }) => ({
    message: `<${component}> of question "${question}" has no confidence interval: it comes from a printed table, or nobody or everybody chose it`,
    remedy: 'remove interval and give the figure alone',
  }),
  'reference-from-question': ({ question, from }) => ({
    message: `the survey "${from}" has no question that answers to "${question}" (same series, or same name, with the same choice)`,
    remedy:
      'use another survey in "from", or give both questions the same series if they are worded alike',
  }),
  'reference-from-same': (_, seen) => ({
    message: `"from" is the very survey ${seen}`,
    remedy: 'name the survey of the earlier wave',
  }),
  'reference-other-same': (_, seen) => ({
    message: `"other" is the very group ${seen}`,
    remedy: 'name in "other" the group to compare the one in "group" with',
  }),
  'reference-title-false': ({ words, question, largest, nearest }) => ({
    message:
      nearest === null
        ? `the title of the chart says “${words}”, which the figures of "${question}" deny: the largest share is ${percent(largest)}`
        : `the title of the chart says “${words}”, which is no published share of "${question}": the nearest is ${percent(nearest)}`,
    remedy: 'correct the title, or leave "title" out and have it written for you',
  }),
  'reference-trend-title-false': ({ words, series, unit, readings, breaks }) => ({
    message: `the title of the chart says “${words}”, which the figures of the series "${series}" deny: ${readingList(unit, readings, '.')}${breaks.length === 0 ? '' : `; the series breaks at ${list(breaks)}`}`,
    remedy: `correct the title${breaks.length === 0 ? '' : ' (waves on either side of a break are not compared)'}, or leave "title" out and have it written for you`,
  }),
  'reference-chart-unknown': ({ known, elsewhere, suggestion }, seen) => ({
    message:
      elsewhere.length === 0
        ? `there is no chart ${seen}`
        : `a chart ${seen} is for ${elsewhere.map((name) => `<${name}>`).join(' and ')} alone`,
    remedy: guess(
      suggestion,
      `here use one of: ${list(known)}; or leave "chart" out and have one chosen for you`,
    ),
  }),
  'reference-chart-unfit': ({ kind, of, name, fitting }, seen) => ({
    message: `a chart ${seen} cannot show the figures of the ${of} "${name}"${needs(kind)}`,
    remedy:
      fitting.length === 0
        ? 'leave "chart" out: there are no figures to draw here'
        : `use ${fitting.length === 1 ? '' : 'one of: '}${list(fitting.map((one) => `"${one}"`))}; or leave "chart" out and have one chosen for you`,
  }),
  'reference-series-unknown': ({ suggestion }, seen) => ({
    message: `there is no series ${seen} in data/series.csv`,
    remedy: guess(suggestion, 'use an id of data/series.csv'),
  }),
  'reference-file-kind': ({ component, instead }, seen) => ({
    message: `<${component}> cannot read the file ${seen}`,
    remedy: `use <${instead}>: files named "streams…" hold streams of opinion, all others are tables`,
  }),
  'reference-file-unknown': ({ files, suggestion }, seen) => ({
    message: `there is no file ${seen} beside the briefing (only: ${list(files)})`,
    remedy: guess(suggestion, 'put the CSV into the data folder of this briefing'),
  }),
};
