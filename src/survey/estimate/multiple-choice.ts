import { basesOf, rankOf } from '../model/base.ts';
import { baseUpTo, countOf, estimateCell, type Sampling } from './cell.ts';
import type { Split } from './split.ts';
import type { Question } from '../model/question.ts';
import type { Base, Estimate } from '../model/result.ts';
import { tallyCodes } from './tally-codes.ts';
import { cellsOf } from './tally.ts';
import type { Cells } from '../design/tally.ts';

type Ticks = { readonly ticked: readonly Uint8Array[]; readonly answered: Uint8Array };

/**
 * Shares of a multiple-choice question; they do not sum to 1. `valid` are those who ticked something substantive,
 * `dk` those and whoever ticked a don't-know, `asked` everyone asked: all rows, or where the question has `relevant`
 * the rows in which it was answered.
 */
export function estimateMany(
  question: Question,
  ticks: Ticks,
  splits: readonly Split[],
  sampling: Sampling,
): Estimate[] {
  const rank = ranksOf(question, ticks);
  const codes = ticks.ticked.map((ticked) => codesOf(rank, ticked));
  return splits.flatMap((split) => {
    const choices = codes.map((code) => {
      const tally = tallyCodes({ code, level: LEVELS }, split, sampling.units);
      return new Map(cellsOf(tally, split).map((cells) => [cells.group, cells]));
    });
    return split.groups.flatMap((group) =>
      sharesOf(
        question,
        choices.map((own) => own.get(group)),
        sampling,
      ),
    );
  });
}

/** A row of one choice is in one of six codes: 2 · rank, and one more where the choice is ticked. */
const LEVELS = [0, 0, 1, 1, 2, 2];
const TICKED = [0, 1, 0, 1, 0, 1];

/** The widest level of each base. */
const LEVEL: Record<Base, number> = { valid: 0, dk: 1, asked: 2, published: 0 };

function codesOf(rank: Int32Array, ticked: Uint8Array): Int32Array {
  return rank.map((own, row) => (own < 0 ? -1 : 2 * own + (ticked[row] ?? 0)));
}

/** Per row the best rank it ticked (0 substantive, 1 don't know, 2 nothing of these but asked), −1 when not asked. */
function ranksOf(question: Question, { ticked, answered }: Ticks): Int32Array {
  const blank = question.relevant === null ? 2 : -1;
  const rank = new Int32Array(answered).map((given) => (given === 1 ? 2 : blank));
  for (const wanted of [1, 0] as const) {
    question.choices.forEach((choice, index) => {
      if (rankOf(choice) !== wanted) return;
      ticked[index]?.forEach((tick, row) => {
        if (tick === 1) rank[row] = wanted;
      });
    });
  }
  return rank;
}

/** @param choices one group's cells of each choice; undefined where nobody was asked */
function sharesOf(
  question: Question,
  choices: readonly (Cells | undefined)[],
  sampling: Sampling,
): Estimate[] {
  return basesOf(question).flatMap((wanted) => {
    const { base, choices: listed } = wanted;
    const codes = baseUpTo(LEVELS, LEVEL[base]);
    return listed.flatMap((at) => {
      const cells = choices[at];
      if (cells === undefined || countOf(cells, codes.base) === 0) return [];
      const choice = question.choices[at]?.name ?? null;
      const named = { question: question.name, statistic: 'share', choice, base } as const;
      const score = TICKED.map((tick, code) => tick * (codes.base[code] ?? 0));
      return [estimateCell(cells, named, { ...codes, score, interval: 'logit' }, score, sampling)];
    });
  });
}
