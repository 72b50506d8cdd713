import type { DifferenceWords } from '../../vi/index.ts';

/** Words of the difference of two figures, in the running text. */
export const difference: DifferenceWords = {
  up: (points) => `up ${points}`,
  down: (points) => `down ${points}`,
  same: 'unchanged',
  points: (number) => `${number} points`,
  significantChange: (change) => `${change}, statistically significant`,
  untestedChange: (change) => `${change} (significance could not be tested)`,
  within: (change) =>
    change === null ? 'unchanged' : `changed within the margin of error (${change})`,
  onBase: (text, base) =>
    text.endsWith(')') ? `${text.slice(0, -1)}; ${base})` : `${text} (${base})`,
  gap: {
    up: (points) => `${points} higher`,
    down: (points) => `${points} lower`,
    same: 'the same',
    within: (gap) =>
      gap === null ? 'the same' : `a difference within the margin of error (${gap})`,
  },
  barriers: {
    wording: 'the wording differs',
    choices: 'the answers offered differ',
    asked: 'others were asked',
    population: 'the population differs',
    territory: 'the territory differs',
    sampling: 'the sampling differs',
    mode: 'the mode differs',
    method: 'the method differs',
  },
  notComparable: (reasons) => `not comparable because ${reasons}`,
  incomparable: 'not comparable because a figure is not published',
};
