import { fsum } from 'd3-array';
import { rankOf } from './estimate-base.ts';
import { sharesOf, type Count } from './estimate-shares.ts';
import type { Split } from './estimate-split.ts';
import { tally, type Tally } from './estimate-tally.ts';
import type { Question } from './question.ts';
import type { Base, Estimate } from './result.ts';

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
  weight: Float64Array | null,
): Estimate[] {
  const rank = ranksOf(question, ticks);
  const codes = ticks.ticked.map((ticked) => Int8Array.from(ticked, (tick) => tick - 1));
  return splits.flatMap((split) => {
    const ranks = tally(rank, 3, split, weight);
    const choices = codes.map((code) => tally(code, 1, split, weight));
    return split.groups.flatMap((group, slot) =>
      sharesOf(question, {
        by: split.by,
        group,
        choices: choices.map((cells) => cellOf(cells, slot, 1)),
        baseOf: (base) => cellOf(ranks, slot, WIDTH[base]),
      }),
    );
  });
}

/** How many ranks, from the first on, a base takes in. */
const WIDTH: Record<Base, number> = { valid: 1, dk: 2, asked: 3, published: 0 };

/** Per row the best rank it ticked (0 substantive, 1 don't know, 2 nothing of these but asked), −1 when not asked. */
function ranksOf(question: Question, { ticked, answered }: Ticks): Int8Array {
  const rank = Int8Array.from(answered, (given) =>
    given === 1 || question.relevant === null ? 2 : -1,
  );
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

function cellOf({ n, weighted, width }: Tally, slot: number, codes: number): Count {
  const from = slot * width;
  return {
    n: fsum(n.subarray(from, from + codes)),
    weighted: fsum(weighted.subarray(from, from + codes)),
  };
}
