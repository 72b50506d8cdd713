import {
  type Base,
  type Choice,
  type Estimate,
  isScored,
  isSubstantive,
  type Question,
} from '../model/index.ts';
import { countOf, estimateCell, type CodedBase, type Sample } from './cell.ts';
import type { Cells } from '../design/index.ts';

/** Net figures: the share of the upper side, that of the lower, and the balance of the two. */
export const NETS = ['balance', 'top', 'bottom'] as const;
type Net = (typeof NETS)[number];

/**
 * The sides of a scale, by choice: 1 upper, −1 lower, 0 neither. The middle of a bipolar scale is 0 where it has
 * negative scores, else half-way between its least and greatest score. An ordinal scale of four scores or more sets
 * its two highest (top two) against its two lowest. Null where there are no sides, or a choice of kind `answer` has no
 * score.
 */
export function sidesOf(question: Question): readonly (-1 | 0 | 1)[] | null {
  const { type, scale, choices } = question;
  if (type !== 'select_one' || scale === 'nominal' || !isScored(question)) return null;
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

const scoreOf = (choice: Choice): number | null => (isSubstantive(choice) ? choice.score : null);

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

/** By net figure, the number that each answer stands for. */
export const netScores = (sides: readonly number[]): Record<Net, readonly number[]> => ({
  balance: sides,
  top: sides.map((side) => (side === 1 ? 1 : 0)),
  bottom: sides.map((side) => (side === -1 ? 1 : 0)),
});

/**
 * The net figures of a scale over a base, which is the one that charts of the question show or that of its mean: `top` and `bottom` are shares (0–1), `balance` is their difference (−1 to
 * 1), whose `n` is the base. None for a question without sides.
 */
export function netsOf(
  question: Question,
  base: Base,
  codes: CodedBase,
  cells: Cells,
  sample: Sample,
): Estimate[] {
  const sides = sidesOf(question);
  if (sides === null || countOf(cells, codes.base) === 0) return [];
  const score = netScores(codes.base.map((_, code) => sides[code] ?? 0));
  return NETS.map((choice) => {
    const named = { question: question.name, statistic: 'net', choice, base } as const;
    const balance = choice === 'balance';
    const figure = {
      ...codes,
      score: score[choice],
      interval: balance ? 'wald' : 'logit',
    } as const;
    return estimateCell(cells, named, figure, balance ? codes.base : score[choice], sample);
  });
}
