import { BARS } from './bars.ts';
import type { Sample } from './sample.ts';
import { TABLES } from './tables.ts';
import { TIMES } from './time.ts';

/** Every kind of chart on made-up figures, hard cases included: the page `/phong-cach/` and the visual regression suite. */
export const GALLERY: readonly Sample[] = [...BARS, ...TABLES, ...TIMES];
