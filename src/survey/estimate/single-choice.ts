import {
  type Base,
  basesOf,
  choiceLevel,
  type Estimate,
  isScored,
  type Question,
} from '../model/index.ts';
import { baseUpTo, countOf, estimateCell, type Sample } from './cell.ts';
import { netsOf } from './net.ts';
import type { Breakdown } from './breakdown.ts';
import { tallyCodes } from './tally-codes.ts';
import { cellsOf } from './tally.ts';
import type { Cells } from '../design/index.ts';

/**
 * Shares of a single-choice question; the mean and total of its scores where every choice of kind `answer` has one;
 * the net figures of a scale.
 *
 * @param index by row an index into `question.choices`, −1 for a blank. A blank belongs to `asked`, unless the
 *   question has a filter: then it cannot be told from "not asked".
 */
export function estimateSingleChoice(
  question: Question,
  index: Int16Array,
  breakdowns: readonly Breakdown[],
  sample: Sample,
): Estimate[] {
  const blank = question.choices.length;
  const given = new Int32Array(index);
  const code = question.relevant === null ? given.map((i) => (i < 0 ? blank : i)) : given;
  const level = levelsOf(question);
  return breakdowns.flatMap((breakdown) =>
    cellsOf(tallyCodes({ code, level }, breakdown, sample.design), breakdown).flatMap((cells) => [
      ...sharesOf(question, level, cells, sample),
      ...scoresOf(question, level, cells, sample),
      ...basesOf(question)
        .filter(({ base }) => base !== 'asked')
        .flatMap(({ base }) => netsOf(question, base, baseUpTo(level, LEVEL[base]), cells, sample)),
    ]),
  );
}

/** The widest code level of each base: scored answers have level 0, an `other` without a score 1. */
const LEVEL: Record<Base, number> = { valid: 1, dk: 2, asked: 3, published: 0 };

/** By choice, and for the blank at the end. */
function levelsOf({ choices }: Question): readonly number[] {
  const own = choices.map((choice) => {
    const rank = choiceLevel(choice);
    return rank === 0 && choice.score !== null ? 0 : rank + 1;
  });
  return [...own, LEVEL.asked];
}

/** A row for every choice of every base that has respondents, chosen or not. */
function sharesOf(
  question: Question,
  level: readonly number[],
  cells: Cells,
  sample: Sample,
): Estimate[] {
  return basesOf(question).flatMap(({ base, choices }) => {
    const codes = baseUpTo(level, LEVEL[base]);
    if (countOf(cells, codes.base) === 0) return [];
    return choices.map((at) => {
      const choice = question.choices[at]?.name ?? null;
      const score = level.map((_, code) => (code === at ? 1 : 0));
      const named = { question: question.name, statistic: 'share', choice, base } as const;
      return estimateCell(cells, named, { ...codes, score, interval: 'logit' }, score, sample);
    });
  });
}

/** Answers without a score (an `other`) are outside the mean. */
function scoresOf(
  question: Question,
  level: readonly number[],
  cells: Cells,
  sample: Sample,
): Estimate[] {
  if (!isScored(question)) return [];
  const codes = baseUpTo(level, 0);
  if (countOf(cells, codes.base) === 0) return [];
  const score = codes.base.map((own, code) => own * (question.choices[code]?.score ?? 0));
  const figure = { ...codes, score, interval: 'wald' } as const;
  return (['mean', 'total'] as const).map((statistic) => {
    const named = { question: question.name, statistic, choice: null, base: 'valid' } as const;
    const total = statistic === 'total';
    return estimateCell(cells, named, { ...figure, total }, codes.base, sample);
  });
}
