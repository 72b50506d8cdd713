import { sidesOf, type Net } from '../estimate/net.ts';
import type { Question } from '../model/question.ts';
import type { Statistic } from '../model/result.ts';

/** A figure of a table's answers that groups are compared by: the mean over a base of a number each answer stands for. */
export interface Scale {
  readonly statistic: Statistic;
  readonly choice: string | null;
  /** Per answer of the table. */
  readonly score: readonly number[];
  /** Per answer of the table, 1 where it is in the base. */
  readonly base: readonly number[];
}

/**
 * Shares of the answers that somebody gave; where every choice of kind `answer` has a score the mean; the net figures of a
 * scale. Of one choice of a multiple question, its share.
 *
 * @param answers as in `Crossing`
 */
export function scalesOf(
  question: Question,
  choice: string | null,
  answers: readonly number[],
): readonly Scale[] {
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

/** Who chose an `other` without a score is outside the mean. */
function means({ choices }: Question, answers: readonly number[]): readonly Scale[] {
  const kinds = choices.filter(({ kind }) => kind === 'answer');
  if (kinds.length === 0 || kinds.some(({ score }) => score === null)) return [];
  const own = answers.map((answer) => choices[answer]?.score ?? null);
  const base = own.map((score) => (score === null ? 0 : 1));
  return [{ statistic: 'mean', choice: null, score: own.map((score) => score ?? 0), base }];
}

function nets(question: Question, answers: readonly number[]): readonly Scale[] {
  const sides = sidesOf(question);
  if (sides === null) return [];
  const side = answers.map((answer) => sides[answer] ?? 0);
  const net = (choice: Net, score: readonly number[]): Scale => ({
    statistic: 'net',
    choice,
    score,
    base: answers.map(() => 1),
  });
  return [
    net('balance', side),
    net(
      'top',
      side.map((own) => (own === 1 ? 1 : 0)),
    ),
    net(
      'bottom',
      side.map((own) => (own === -1 ? 1 : 0)),
    ),
  ];
}
