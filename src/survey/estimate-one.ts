import { fsum } from 'd3-array';
import { basesOf } from './estimate-base.ts';
import { ratio, toEstimate } from './estimate-row.ts';
import { NOBODY, sharesOf, type Count, type GroupCounts } from './estimate-shares.ts';
import type { Split } from './estimate-split.ts';
import { tally, type Tally } from './estimate-tally.ts';
import type { Question } from './question.ts';
import type { Estimate } from './result.ts';

/**
 * Shares of a single-choice question, and the mean of its scores where every choice of kind `answer` has one.
 *
 * @param index per row an index into `question.choices`, −1 for an empty cell. An empty cell belongs to `asked` unless
 *   the question has `relevant`: then it cannot be told from "not asked".
 */
export function estimateOne(
  question: Question,
  index: Int16Array,
  splits: readonly Split[],
  weight: Float64Array | null,
): Estimate[] {
  const blank = question.choices.length;
  const code = question.relevant === null ? index.map((i) => (i < 0 ? blank : i)) : index;
  return splits.flatMap((split) => {
    const cells = tally(code, blank + 1, split, weight);
    return split.groups.flatMap((group, slot) => {
      const counts = countsOf(question, cells, slot, split.by, group);
      return [...sharesOf(question, counts), ...meanOfScores(question, counts)];
    });
  });
}

function countsOf(
  question: Question,
  cells: Tally,
  slot: number,
  by: string | null,
  group: string | null,
): GroupCounts {
  const all = Array.from({ length: cells.width }, (_, code): Count => {
    const cell = slot * cells.width + code;
    return { n: cells.n[cell] ?? 0, weighted: cells.weighted[cell] ?? 0 };
  });
  const bases = new Map(
    basesOf(question).map(({ base, choices }) => [
      base,
      total(base === 'asked' ? all : choices.map((choice) => all[choice] ?? NOBODY)),
    ]),
  );
  return { by, group, choices: all.slice(0, -1), baseOf: (base) => bases.get(base) ?? NOBODY };
}

/** Those whose answer has no score (an `other`) are outside the mean. */
function meanOfScores(question: Question, { by, group, choices }: GroupCounts): Estimate[] {
  const answers = question.choices.filter(({ kind }) => kind === 'answer');
  if (answers.length === 0 || answers.some(({ score }) => score === null)) return [];
  const scored = question.choices.flatMap(({ kind, score }, index) =>
    score !== null && (kind === 'answer' || kind === 'other')
      ? [{ score, ...(choices[index] ?? NOBODY) }]
      : [],
  );
  const base = total(scored);
  if (base.n === 0) return [];
  const sum = fsum(scored.map(({ score, weighted }) => score * weighted));
  return [
    toEstimate({
      question: question.name,
      statistic: 'mean',
      choice: null,
      base: 'valid',
      by,
      group,
      n: base.n,
      baseN: base.n,
      weightedN: base.weighted,
      weightedBase: base.weighted,
      value: ratio(sum, base.weighted),
    }),
  ];
}

function total(counts: readonly Count[]): Count {
  return {
    n: fsum(counts.map(({ n }) => n)),
    weighted: fsum(counts.map(({ weighted }) => weighted)),
  };
}
