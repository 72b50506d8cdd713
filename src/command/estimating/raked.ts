import { formatNumber, formatPoints } from '../../format/index.ts';
import type { RakingReport } from '../../survey/index.ts';
import type { Context } from '../terminal/index.ts';

/** The convergence of raking in one line, for staff to judge the weights by. */
export function rakedLine(raking: RakingReport, { words, lang }: Context): string {
  const number = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, lang, 2);
  const { worst } = raking;
  return words.raked({
    questions: raking.questions.join(', '),
    iterations: formatNumber(raking.iterations, lang),
    worst: worst === null ? '–' : `${worst.question} = ${worst.choice ?? '–'}`,
    difference: worst === null ? '–' : formatPoints(worst.difference, lang, { digits: 3 }),
    least: number(raking.leastFactor),
    greatest: number(raking.greatestFactor),
    before: number(raking.kishDeffBefore),
    after: number(raking.kishDeffAfter),
  });
}
