import type { Sentences } from '../params/all.ts';
import type { ResultsParams } from '../params/results.ts';

export const results: Sentences<ResultsParams> = {
  'results-sum': ({ question, group, sum }) => ({
    message: `the percentages of "${question}"${group === '' ? '' : ` in group "${group}"`} add up to ${sum}%, not 100%`,
    remedy:
      'check each percentage against the source, or set complete = no if the source does not print every choice',
  }),
  'results-none': () => ({
    message: 'the file holds no results',
    remedy: 'add rows under the header',
  }),
  'results-question-unknown': ({ suggestion }, seen) => ({
    message: `${seen} does not name a question of questions.csv`,
    remedy:
      suggestion === null
        ? 'mend the name, or add the question to questions.csv'
        : `did you mean "${suggestion}"?`,
  }),
  'results-question-type': ({ type }, seen) => ({
    message: `the question ${seen} is of type ${type} and has no choices to give shares of`,
    remedy: 'change its type to select_one or select_multiple, or delete the row',
  }),
  'results-group-half': ({ missing }) => ({
    message: `a row for a group needs both by and group, but ${missing} is empty`,
    remedy: `fill in ${missing}, or leave both empty if the figure is for everyone`,
  }),
  'results-percent-range': (_, seen) => ({
    message: `the percentage ${seen} lies outside 0–100`,
    remedy: 'write the percentage as the source prints it, such as 62.4',
  }),
  'results-count': (_, seen) => ({
    message: `${seen} is not a count`,
    remedy:
      'write a whole number, not negative (base must be above 0), or nothing if the source prints none',
  }),
  'results-count-over': ({ n, base }) => ({
    message: `those who chose it (${n}) outnumber those who answered (${base})`,
    remedy: 'check n and base against the source',
  }),
  'results-count-percent': ({ n, base, counted, printed }) => ({
    message: `${n} of ${base} is ${counted}%, which does not agree with ${printed}%`,
    remedy:
      'check n, base and percent against the source; if the source itself is wrong, leave base empty and say so in note',
  }),
  'results-empty': () => ({
    message: 'the row holds neither a percentage nor a count',
    remedy: 'fill in percent or n, or delete the row',
  }),
  'results-twice': ({ line }) => ({
    message: `the figure of this choice and group stands on line ${line} already`,
    remedy: 'delete one of the two rows',
  }),
};
