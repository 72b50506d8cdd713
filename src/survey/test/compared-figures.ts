import { isScored, type Question, type Statistic } from '../model/index.ts';
import { NETS, netScores, sidesOf } from '../estimate/index.ts';

/**
 * A figure of the answers of a cross table that groups are compared by: the mean over a base of a number that each
 * answer stands for.
 */
export interface ComparedFigure {
  readonly statistic: Statistic;
  readonly choice: string | null;
  /** By answer of the table. */
  readonly score: readonly number[];
  /** By answer of the table, 1 where it is in the base. */
  readonly base: readonly number[];
}

/**
 * Shares of the answers that occur; the mean where every choice of kind `answer` has a score; the net figures of a
 * scale. For one choice of a multiple choice, its share.
 *
 * @param answers as in `Crosstab`
 */
export function comparedFiguresOf(
  question: Question,
  choice: string | null,
  answers: readonly number[],
): readonly ComparedFigure[] {
  const everyone = answers.map(() => 1);
  if (choice !== null) return [{ statistic: 'share', choice, score: answers, base: everyone }];
  const shares = answers.map((answer) => ({
    statistic: 'share' as const,
    choice: question.choices[answer]?.name ?? null,
    score: answers.map((own) => (own === answer ? 1 : 0)),
    base: everyone,
  }));
  return [...shares, ...means(question, answers), ...nets(question, answers)];
}

/** Answers without a score (an `other`) are outside the mean. */
function means(question: Question, answers: readonly number[]): readonly ComparedFigure[] {
  if (!isScored(question)) return [];
  const own = answers.map((answer) => question.choices[answer]?.score ?? null);
  const base = own.map((score) => (score === null ? 0 : 1));
  return [{ statistic: 'mean', choice: null, score: own.map((score) => score ?? 0), base }];
}

function nets(question: Question, answers: readonly number[]): readonly ComparedFigure[] {
  const sides = sidesOf(question);
  if (sides === null) return [];
  const score = netScores(answers.map((answer) => sides[answer] ?? 0));
  const base = answers.map(() => 1);
  return NETS.map((choice) => ({ statistic: 'net', choice, score: score[choice], base }));
}
