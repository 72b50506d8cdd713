import { rankOf } from '../model/base.ts';
import { countOf, estimateCell, type CodedBase, type Sampling } from './cell.ts';
import type { Choice, Question } from '../model/question.ts';
import type { Estimate } from '../model/result.ts';
import type { Cells } from '../design/tally.ts';

/** A net figure: the balance of the sides, the share of the upper side, the share of the lower. */
export const NETS = ['balance', 'top', 'bottom'] as const;
export type Net = (typeof NETS)[number];

/**
 * The sides of a scale, per choice: 1 upper, −1 lower, 0 neither. A bipolar scale turns at 0 where it has scores below it,
 * else half-way between its least and greatest score. An ordinal one of four scores or more has its two highest against
 * its two lowest. Null for what is no such scale, and where a choice of kind `answer` has no score.
 */
export function sidesOf({ type, scale, choices }: Question): readonly (-1 | 0 | 1)[] | null {
  const answers = choices.filter(({ kind }) => kind === 'answer');
  if (type !== 'select_one' || scale === 'nominal' || answers.length === 0) return null;
  if (answers.some(({ score }) => score === null)) return null;
  const scores = [...new Set(choices.flatMap((choice) => scoreOf(choice) ?? []))].sort(
    (a, b) => a - b,
  );
  const turn = scale === 'bipolar' ? bipolarTurn(scores) : ordinalTurn(scores);
  if (turn === null) return null;
  return choices.map((choice) => {
    const score = scoreOf(choice);
    if (score === null) return 0;
    return score > turn.above ? 1 : score < turn.below ? -1 : 0;
  });
}

interface Turn {
  readonly above: number;
  readonly below: number;
}

const scoreOf = (choice: Choice): number | null => (rankOf(choice) === 0 ? choice.score : null);

function bipolarTurn(scores: readonly number[]): Turn | null {
  const [low, high] = [scores[0], scores.at(-1)];
  if (low === undefined || high === undefined || low === high) return null;
  const middle = low < 0 ? 0 : (low + high) / 2;
  return { above: middle, below: middle };
}

function ordinalTurn(scores: readonly number[]): Turn | null {
  const [below, above] = [scores[2], scores.at(-3)];
  return scores.length < 4 || below === undefined || above === undefined ? null : { below, above };
}

/**
 * The net figures of a scale over a base: `top` and `bottom` are shares (0–1), `balance` is their difference (−1 to 1),
 * whose `n` is the base. None for what is no scale with sides.
 */
export function netsOf(
  question: Question,
  codes: CodedBase,
  cells: Cells,
  sampling: Sampling,
): Estimate[] {
  const sides = sidesOf(question);
  if (sides === null || countOf(cells, codes.base) === 0) return [];
  const side = codes.base.map((_, code) => sides[code] ?? 0);
  const score: Record<Net, readonly number[]> = {
    balance: side,
    top: side.map((own) => (own === 1 ? 1 : 0)),
    bottom: side.map((own) => (own === -1 ? 1 : 0)),
  };
  return NETS.map((choice) => {
    const named = { question: question.name, statistic: 'net', choice, base: 'valid' } as const;
    const balance = choice === 'balance';
    const figure = {
      ...codes,
      score: score[choice],
      interval: balance ? 'wald' : 'logit',
    } as const;
    return estimateCell(cells, named, figure, balance ? codes.base : score[choice], sampling);
  });
}
