/**
 * Charts of what is said in words: opinions and key figures, a file a kind. A new kind is its file and its two lines here.
 */
import { key, keyGuide } from './key.ts';
import { verbal, verbalGuide } from './verbal.ts';

/** Kinds that are asked for by their own functions, never chosen. */
export const WORDS_CHARTS = { verbal, key };

/** What is told of these kinds, in the order of the gallery. */
export const WORDS_GUIDES = { verbal: verbalGuide, key: keyGuide };

export type { KeyFigure } from './key.ts';
