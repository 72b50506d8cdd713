import type { Choice } from '../../survey/index.ts';
import type { Segment } from './shape.ts';

const STRENGTHS: Record<number, readonly number[]> = { 1: [2], 2: [3, 1], 3: [3, 2, 1] };
const STEPS = 7;

/** Most answers a stack can tell apart: three shades a side and a middle. */
export const MOST_SEGMENTS = 7;

export interface SidedChoice {
  readonly choice: Choice;
  readonly side: Segment['side'];
  readonly tone: string;
}

/** The choices from the most negative score to the most positive, as they stand in the list when scores are missing. */
function byScore(choices: readonly Choice[]): { choice: Choice; score: number }[] {
  const scored = choices.every((choice) => choice.score !== null);
  return choices
    .map((choice, at) => ({ choice, score: scored ? (choice.score ?? at) : at }))
    .toSorted((a, b) => a.score - b.score);
}

/** Signed scores turn at 0; scores 1…k and bare positions turn half-way. */
function turningPoint(scores: readonly number[]): number {
  const [low = 0, high = 0] = [Math.min(...scores), Math.max(...scores)];
  return low < 0 ? 0 : (low + high) / 2;
}

function sideOf(score: number, turn: number): Segment['side'] {
  if (score === turn) return 0;
  return score < turn ? -1 : 1;
}

/**
 * The choices of a bipolar scale from left to right, with their sides and shades: the outermost darkest. Null when a side
 * is empty or holds more answers than there are shades.
 */
export function sidesOf(choices: readonly Choice[]): SidedChoice[] | null {
  const scored = byScore(choices);
  const turn = turningPoint(scored.map(({ score }) => score));
  const left = scored.filter(({ score }) => sideOf(score, turn) === -1);
  const middle = scored.filter(({ score }) => sideOf(score, turn) === 0);
  const right = scored.filter(({ score }) => sideOf(score, turn) === 1);
  const [minus, plus] = [STRENGTHS[left.length], STRENGTHS[right.length]];
  if (minus === undefined || plus === undefined || middle.length > 1) return null;
  return [
    ...left.map(({ choice }, at) => ({
      choice,
      side: -1 as const,
      tone: `minus-${minus[at] ?? 1}`,
    })),
    ...middle.map(({ choice }) => ({ choice, side: 0 as const, tone: 'middle' })),
    ...right.map(({ choice }, at) => ({
      choice,
      side: 1 as const,
      tone: `plus-${plus.toReversed()[at] ?? 1}`,
    })),
  ];
}

/** The choices of an ordinal scale in their own order, from light to dark. */
export function stepsOf(choices: readonly Choice[]): SidedChoice[] {
  const last = Math.max(1, choices.length - 1);
  return choices.map((choice, at) => ({
    choice,
    side: 1,
    tone: `step-${1 + Math.round(((STEPS - 1) * at) / last)}`,
  }));
}
