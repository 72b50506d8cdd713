import { type ChoiceSlip, nearest } from '../../problem/index.ts';
import { cleanSigns, excelDay, excelFault, findLookalike } from '../../table/index.ts';
import { foldName } from '../form/index.ts';
import type { Choice } from '../model/index.ts';

/** What a cell that names no choice probably meant, and what went wrong. */
interface Slip {
  readonly suggestion: string | null;
  readonly slip: ChoiceSlip | null;
}

const HIDDEN = /[\p{Cf}\p{Cc}\u00a0\u2000-\u200a\u202f\u3000]/gu;

/**
 * Explains a cell that names no choice: a stray or hidden space, letters that only look right, what Excel made of a code,
 * case and accents, the wording instead of the code, or else the nearest name.
 *
 * @example
 * explainSlip('4 ', choices); // { suggestion: '4', slip: 'space-end' }
 */
export function explainSlip(cell: string, choices: readonly Choice[]): Slip {
  return (
    spaceSlip(cell, choices) ??
    lookalikeSlip(cell, choices) ??
    excelSlip(cell.trim(), choices) ??
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

function lookalikeSlip(cell: string, choices: readonly Choice[]): Slip | null {
  if (findLookalike(cell) === null) return null;
  const meant = cleanSigns(cell).trim();
  return has(choices, meant) ? { suggestion: meant, slip: 'lookalike' } : null;
}

/** A code such as `1-3` becomes 3-Jan or 1-Mar, whichever Excel's language takes for the day. */
function excelSlip(cell: string, choices: readonly Choice[]): Slip | null {
  const [fault, date] = [excelFault(cell), excelDay(cell)];
  if (fault === null) return null;
  if (date === null) return { suggestion: null, slip: `excel-${fault}` };
  const { day, month } = date;
  const pairs = [`${String(month)}${String(day)}`, `${String(day)}${String(month)}`];
  const meant = choices.find(({ name }) => {
    const parts = name.match(/\d+/g) ?? [];
    return parts.length === 2 && pairs.includes(parts.map(Number).join(''));
  });
  return { suggestion: meant?.name ?? null, slip: 'excel-date' };
}

/** `01` that became `1`, `1` that became `1.0`, `1E5` that became `1.00E+05`. */
const NUMBER = /^\d+(?:[.,]\d+)?(?:e\+?\d+)?$/i;

function numberSlip(cell: string, choices: readonly Choice[]): Slip | null {
  const text = cell.trim();
  if (!NUMBER.test(text)) return null;
  const value = Number(text.replace(',', '.'));
  const meant = choices.find(({ name }) => /^\d+(?:e\d+)?$/i.test(name) && Number(name) === value);
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
