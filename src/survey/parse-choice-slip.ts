import { nearest } from '../problem/nearest.ts';
import type { ChoiceSlip } from '../problem/params/responses.ts';
import { foldName } from './parse-fold.ts';
import type { Choice } from './question.ts';

/** What a cell that names no choice probably meant, and what went wrong. */
export interface Slip {
  readonly suggestion: string | null;
  readonly slip: ChoiceSlip | null;
}

const HIDDEN = /[\p{Cf}\p{Cc}\u00a0\u2000-\u200a\u202f\u3000]/gu;

/**
 * Explains a cell that names no choice: a stray or hidden space, case and accents, a code that became a number,
 * the wording instead of the code, or else the nearest name.
 *
 * @example
 * explainSlip('4 ', choices); // { suggestion: '4', slip: 'space-end' }
 */
export function explainSlip(cell: string, choices: readonly Choice[]): Slip {
  return (
    spaceSlip(cell, choices) ??
    numberSlip(cell, choices) ??
    foldedSlip(cell, choices) ?? {
      suggestion: nearest(
        cell,
        choices.map(({ name }) => name),
      ),
      slip: null,
    }
  );
}

const has = (choices: readonly Choice[], name: string): boolean =>
  choices.some((choice) => choice.name === name);

function spaceSlip(cell: string, choices: readonly Choice[]): Slip | null {
  const visible = cell.replace(HIDDEN, '').trim();
  if (visible === cell || !has(choices, visible)) return null;
  if (cell.search(HIDDEN) >= 0) return { suggestion: visible, slip: 'space-hidden' };
  return { suggestion: visible, slip: cell.startsWith(visible) ? 'space-end' : 'space-start' };
}

function numberSlip(cell: string, choices: readonly Choice[]): Slip | null {
  const digits = /^0*(\d+)(?:[.,]0+)?$/.exec(cell.trim())?.[1];
  if (digits === undefined) return null;
  const meant = choices.find(({ name }) => /^\d+$/.test(name) && Number(name) === Number(digits));
  return meant === undefined ? null : { suggestion: meant.name, slip: 'number' };
}

function foldedSlip(cell: string, choices: readonly Choice[]): Slip | null {
  const folded = foldName(cell);
  if (folded === '') return null;
  const named = choices.filter(({ name }) => foldName(name) === folded);
  if (named.length === 1) return { suggestion: named[0]?.name ?? null, slip: 'case' };
  const worded = choices.filter(({ label }) => foldName(label) === folded);
  return worded.length === 1 ? { suggestion: worded[0]?.name ?? null, slip: 'label' } : null;
}
