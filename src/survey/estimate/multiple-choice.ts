import { baseLevelOf, basesOf, choiceLevel, type Estimate, type Question } from '../model/index.ts';
import { baseUpTo, countOf, estimateCell, type Sample } from './cell.ts';
import type { Breakdown } from './breakdown.ts';
import { tallyCodes } from './tally-codes.ts';
import { cellsOf } from './tally.ts';
import type { Cells } from '../design/index.ts';

type Ticks = { readonly ticked: readonly Uint8Array[]; readonly answered: Uint8Array };

/**
 * Shares of a multiple-choice question; they do not sum to 1. `valid` are those who ticked a substantive choice, `dk`
 * those and whoever ticked a don't-know, `asked` all who were asked: all rows, or for a question with a filter the
 * rows in which it was answered.
 */
export function estimateMultipleChoice(
  question: Question,
  ticks: Ticks,
  breakdowns: readonly Breakdown[],
  sample: Sample,
): Estimate[] {
  const rank = ranksOf(question, ticks);
  const codes = ticks.ticked.map((ticked) => codesOf(rank, ticked));
  return breakdowns.flatMap((breakdown) => {
    const choices = codes.map((code) => {
      const tally = tallyCodes({ code, level: LEVELS }, breakdown, sample.design);
      return new Map(cellsOf(tally, breakdown).map((cells) => [cells.group, cells]));
    });
    return breakdown.groups.flatMap((group) =>
      sharesOf(
        question,
        choices.map((own) => own.get(group)),
        sample,
      ),
    );
  });
}

/** For one choice a row has one of six codes: 2 · base level, and one more where the choice is ticked. */
const LEVELS = [0, 0, 1, 1, 2, 2];
const TICKED = [0, 1, 0, 1, 0, 1];

function codesOf(rank: Int32Array, ticked: Uint8Array): Int32Array {
  return rank.map((own, row) => (own < 0 ? own : 2 * own + (ticked[row] ?? 0)));
}

/**
 * By row the narrowest base level: 0 ticked a substantive choice, 1 a don't-know, 2 was asked and ticked neither; −1
 * was not asked.
 */
function ranksOf(question: Question, { ticked, answered }: Ticks): Int32Array {
  const blank = question.relevant === null ? 2 : -1;
  const rank = new Int32Array(answered).map((given) => (given === 1 ? 2 : blank));
  for (const wanted of [1, 0] as const) {
    question.choices.forEach((choice, index) => {
      if (choiceLevel(choice) !== wanted) return;
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
  sample: Sample,
): Estimate[] {
  return basesOf(question).flatMap((wanted) => {
    const { base, choices: listed } = wanted;
    const codes = baseUpTo(LEVELS, baseLevelOf(base));
    return listed.flatMap((at) => {
      const cells = choices[at];
      if (cells === undefined || countOf(cells, codes.base) === 0) return [];
      const choice = question.choices[at]?.name ?? null;
      const named = { question: question.name, statistic: 'share', choice, base } as const;
      const score = TICKED.map((tick, code) => tick * (codes.base[code] ?? 0));
      return [estimateCell(cells, named, { ...codes, score, interval: 'logit' }, score, sample)];
    });
  });
}
