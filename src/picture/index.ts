/** A chart with its wording, base and source as one drawing that stands alone. */

export { toCard } from './card.ts';
export { letteringOf } from './lettering.ts';
export type { Outline, Outlines } from './outlines.ts';
export { type Picture, pictureOf } from './picture.ts';
export { toStandalone, toTyped } from './standalone.ts';
export { pictureStyle } from './style.ts';
export { trendPictureOf } from './trend-picture.ts';
