import type { DifferenceWords } from '../../vi/index.ts';

/** Words of the difference of two figures, in the running text. */
export const difference: DifferenceWords = {
  up: (points) => `up ${points}`,
  down: (points) => `down ${points}`,
  same: 'unchanged',
  points: (number) => `${number} points`,
  interval: (low, high) => `95% confidence interval: ${low} to ${high}`,
  beyond: (change, interval) =>
    `${change}, statistically significant${interval === null ? '' : ` (${interval})`}`,
  alone: (change, interval) =>
    `${change}${interval === null ? '' : ` (${interval})`}, but not sure enough among all pairs of groups`,
  clustered: (change) =>
    `${change} (cannot be tested, since a group lies in a single cluster of the sample)`,
  untestedChange: (change) => `${change} (significance could not be tested)`,
  within: (change, interval) =>
    `changed within the margin of error (${change}${interval === null ? '' : `; ${interval}`})`,
  onBase: (text, base) =>
    text.endsWith(')') ? `${text.slice(0, -1)}; ${base})` : `${text} (${base})`,
  gap: {
    up: (points) => `${points} higher`,
    down: (points) => `${points} lower`,
    same: 'the same',
    within: (gap, interval) =>
      `a difference within the margin of error (${gap}${interval === null ? '' : `; ${interval}`})`,
  },
  barriers: {
    wording: 'the wording differs',
    choices: 'the answers offered differ',
    asked: 'others were asked',
    population: 'the population differs',
    territory: 'the territory differs',
    sampling: 'the sampling differs',
    unstated: 'it is not stated how a sample was drawn',
    mode: 'the mode differs',
    method: 'the method differs',
  },
  notComparable: (reasons) => `not comparable because ${reasons}`,
  incomparable: 'not comparable because a figure is not published',
};
