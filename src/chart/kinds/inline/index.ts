/**
 * Charts of one question that stand beside a figure in the text, a file a kind: apart from those that a question may get, since what
 * draws one of those needs none of them. A new kind is its file and its two lines here.
 */
import { strip, stripGuide } from './strip.ts';

/** Kinds that are asked for by their own functions, never chosen. */
export const INLINE_CHARTS = { strip };

/** What is told of these kinds, in the order of the gallery. */
export const INLINE_GUIDES = { strip: stripGuide };

export { piecesOf } from './strip.ts';
