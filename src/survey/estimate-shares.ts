import { basesOf } from './estimate-base.ts';
import { ratio, toEstimate } from './estimate-row.ts';
import type { Question } from './question.ts';
import type { Base, Estimate } from './result.ts';

/** A count of respondents and the sum of their weights. */
export interface Count {
  readonly n: number;
  readonly weighted: number;
}

/** One group's counts of a select question. */
export interface GroupCounts {
  readonly by: string | null;
  readonly group: string | null;
  /** In the order of the codebook. */
  readonly choices: readonly Count[];
  readonly baseOf: (base: Base) => Count;
}

/** Shares (0–1) of one group: a row for every choice of every base that has respondents, chosen or not. */
export function sharesOf(question: Question, counts: GroupCounts): Estimate[] {
  return basesOf(question).flatMap(({ base, choices }) => {
    const total = counts.baseOf(base);
    if (total.n === 0) return [];
    return choices.map((index) => {
      const cell = counts.choices[index] ?? NOBODY;
      return toEstimate({
        question: question.name,
        statistic: 'share',
        choice: question.choices[index]?.name ?? null,
        base,
        by: counts.by,
        group: counts.group,
        n: cell.n,
        baseN: total.n,
        weightedN: cell.weighted,
        weightedBase: total.weighted,
        value: ratio(cell.weighted, total.weighted),
      });
    });
  });
}

export const NOBODY: Count = { n: 0, weighted: 0 };
