import { basesOf, rankOf } from '../model/base.ts';
import { baseUpTo, countOf, estimateCell, type Sampling } from './cell.ts';
import { netsOf } from './net.ts';
import type { Split } from './split.ts';
import type { Question } from '../model/question.ts';
import type { Base, Estimate } from '../model/result.ts';
import { tallyCodes } from './tally-codes.ts';
import { cellsOf } from './tally.ts';
import type { Cells } from '../design/tally.ts';

/**
 * Shares of a single-choice question; the mean and total of its scores where every choice of kind `answer` has one; the
 * net figures of a scale.
 *
 * @param index per row an index into `question.choices`, −1 for an empty cell. An empty cell belongs to `asked` unless
 *   the question has `relevant`: then it cannot be told from "not asked".
 */
export function estimateOne(
  question: Question,
  index: Int16Array,
  splits: readonly Split[],
  sampling: Sampling,
): Estimate[] {
  const blank = question.choices.length;
  const given = new Int32Array(index);
  const code = question.relevant === null ? given.map((i) => (i < 0 ? blank : i)) : given;
  const level = levelsOf(question);
  return splits.flatMap((split) =>
    cellsOf(tallyCodes({ code, level }, split, sampling.units), split).flatMap((cells) => [
      ...sharesOf(question, level, cells, sampling),
      ...scoresOf(question, level, cells, sampling),
      ...netsOf(question, baseUpTo(level, LEVEL.valid), cells, sampling),
    ]),
  );
}

/** The widest level of each base; those with a score are level 0, an `other` without one is 1. */
const LEVEL: Record<Base, number> = { valid: 1, dk: 2, asked: 3, published: 0 };

/** Per choice, and for the empty cell at the end. */
function levelsOf({ choices }: Question): readonly number[] {
  const own = choices.map((choice) => {
    const rank = rankOf(choice);
    return rank === 0 && choice.score !== null ? 0 : rank + 1;
  });
  return [...own, LEVEL.asked];
}

/** A row for every choice of every base that has respondents, chosen or not. */
function sharesOf(
  question: Question,
  level: readonly number[],
  cells: Cells,
  sampling: Sampling,
): Estimate[] {
  return basesOf(question).flatMap(({ base, choices }) => {
    const codes = baseUpTo(level, LEVEL[base]);
    if (countOf(cells, codes.base) === 0) return [];
    return choices.map((at) => {
      const choice = question.choices[at]?.name ?? null;
      const score = level.map((_, code) => (code === at ? 1 : 0));
      const named = { question: question.name, statistic: 'share', choice, base } as const;
      return estimateCell(cells, named, { ...codes, score, interval: 'logit' }, score, sampling);
    });
  });
}

/** Those whose answer has no score (an `other`) are outside the mean. */
function scoresOf(
  question: Question,
  level: readonly number[],
  cells: Cells,
  sampling: Sampling,
): Estimate[] {
  const answers = question.choices.filter(({ kind }) => kind === 'answer');
  if (answers.length === 0 || answers.some(({ score }) => score === null)) return [];
  const codes = baseUpTo(level, 0);
  if (countOf(cells, codes.base) === 0) return [];
  const score = codes.base.map((own, code) => own * (question.choices[code]?.score ?? 0));
  const figure = { ...codes, score, interval: 'wald' } as const;
  return (['mean', 'total'] as const).map((statistic) => {
    const named = { question: question.name, statistic, choice: null, base: 'valid' } as const;
    const total = statistic === 'total';
    return estimateCell(cells, named, { ...figure, total }, codes.base, sampling);
  });
}
