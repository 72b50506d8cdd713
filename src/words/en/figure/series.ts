import type { SeriesWords } from '../../vi/index.ts';

/** Words of series over time: in their charts, and around them. */
export const series: SeriesWords = {
  intervalBand: 'Band: 95% confidence interval.',
  axisNotFromZero: 'The vertical axis does not begin at 0.',
  breakLabels: {
    wording: 'New wording',
    mode: 'New mode',
    method: 'New method',
    territory: 'New territory',
    choices: 'New answers',
    asked: 'Others asked',
    population: 'New population',
    sampling: 'New sampling',
    unstated: 'Sampling not stated',
  },
  /** Titles that state what a chart shows. */
  finding: {
    rose: (from, to) => `Up from ${from} to ${to}`,
    fell: (from, to) => `Down from ${from} to ${to}`,
    same: (from, to) => `No change: ${from}, ${to}`,
    moved: (from, to) => `From ${from} to ${to}: the change is within sampling error`,
    surely: (change) => `${change}, statistically significant`,
    untested: (change) => `${change} (significance could not be tested)`,
  },
  describe: {
    reading: (figure, when) => `${figure} (${when})`,
    trend: (label, first, last, change) => `${label}: from ${first} to ${last}, ${change}.`,
    trendBroken: (label, first, last) =>
      `${label}: first reading ${first}, last reading ${last}; the two cannot be compared directly.`,
    stretch: (first, last, change) =>
      `Over the latest comparable stretch, from ${first} to ${last}, ${change}.`,
    lastWave: (high, low) =>
      `In the latest wave, the highest figure is ${high}, the lowest ${low} (their difference is not tested).`,
    extremes: (high, low) =>
      `Of the comparable waves, the highest figure is ${high}, the lowest ${low} (their difference is not tested).`,
    rise: (figure) => `up ${figure}`,
    fall: (figure) => `down ${figure}`,
    steady: 'unchanged',
    /** A change with what is known of it. */
    told: {
      real: (change) => `${change}, statistically significant`,
      alone: (change) => `${change}, not sure enough beside the other answers`,
      chance: (change) => `changed within the margin of error (${change})`,
      counted: (change) => change,
      untested: (change) => `${change} (significance could not be tested)`,
    },
    allUntested: 'These changes could not be tested for significance.',
    brokenAt: (date, kind, note) =>
      `From ${date}: ${kind.toLowerCase()}${note === '' ? '' : ` (${note.replace(/\.$/u, '')})`}.`,
    lowReadings: (list) => `Fewer than 100 answers in ${list}: not joined to the line.`,
    fewReadings: (list) => `Fewer than 30 answers in ${list}: not drawn.`,
    missing: (list) => `No figure for ${list}.`,
  },
  wave: 'Survey',
  date: 'Date',
  place: 'Place',
  national: 'Nationwide',
  places: (count) => `${count} provinces and cities`,
  sampling: 'Sampling',
  sheets: 'questionnaires',
  trendTable: (series) => `Figures over time: ${series}`,
  bases: (unit) => `Base of each wave (${unit}):`,
  toTable: 'The table and the notes of the series',
  answersTable: (series) => `Table of the answers over the waves: ${series}`,
  answers: 'Each answer over the waves',
  seriesLink: (series) => `Over the waves: ${series}`,
  trendIn: (series, place) => `${series} – ${place}`,
  trendNone: 'There are no figures of this series yet.',
  trendOne: 'One wave only: not yet a trend.',
  breaks: 'Breaks in the series',
  breakKinds: {
    wording: 'new wording',
    mode: 'new mode',
    method: 'new method',
    territory: 'new territory',
    choices: 'new answers',
    asked: 'others asked',
    population: 'new population',
    sampling: 'new sampling',
    unstated: 'sampling not stated',
  },
};
