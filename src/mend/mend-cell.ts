import { findHidden, plainSpaces, withoutHidden } from '../table/index.ts';
import type { MendKind } from './change.ts';

/** A decimal with a comma that cannot be thousands. */
const DECIMAL = /^-?\d*,\d+$/;
const THOUSANDS = /^-?[1-9]\d{0,2},\d{3}$/;

/** A step of a cell's mending: its kind, and the text after it. */
type Step = readonly [MendKind, string];

/**
 * What a cell should be, step by step; an empty list when it is sound.
 *
 * @param decimals whether the column holds numbers, whose commas may become points; `sure` where even `12,500` is a decimal,
 *   as in a file that is parted by semicolons
 * @example
 * mendCell(' 12,5\u200b', 'numbers'); // [['hidden', ' 12,5'], ['trim', '12,5'], ['decimal', '12.5']]
 */
export function mendCell(text: string, decimals: 'none' | 'numbers' | 'sure'): readonly Step[] {
  const steps: Step[] = [];
  let now = text;
  const step = (kind: MendKind, next: string): void => {
    if (next === now) return;
    steps.push([kind, next]);
    now = next;
  };
  if (findHidden(now) >= 0) step('hidden', withoutHidden(now));
  step('spaces', plainSpaces(now));
  step('trim', now.trim());
  const thousands = decimals === 'numbers' && THOUSANDS.test(now);
  if (decimals !== 'none' && DECIMAL.test(now) && !thousands)
    step('decimal', now.replace(',', '.').replace(/^(-?)\./, '$10.'));
  return steps;
}
