import type { Shown } from '../text/index.ts';

/** Shades of a share, from light to dark. */
const STEPS = 7;

/** The shade of a share, on one scale for the whole site: the same shade is the same share in every chart. */
export function stepOf(share: number): string {
  return `step-${Math.min(STEPS, 1 + Math.floor(share * STEPS))}`;
}

/** The class of what rests on 30–99 respondents, to be added to that of its mark. */
export function lowBase({ size }: Pick<Shown, 'size'>): string {
  return size === 'low' ? ' chart-low-base' : '';
}
