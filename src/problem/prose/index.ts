/** Problems of MDX bodies and of the references in them (src/guard, src/mdx). */

export * from './element/index.ts';
export * from './reference/index.ts';
export * from './syntax/index.ts';
export { proseCount } from './count.ts';
export { proseDeep } from './deep.ts';
export { proseFootnoteMissing } from './footnote-missing.ts';
export { proseGap } from './gap.ts';
export { proseHeading } from './heading.ts';
export { proseImage } from './image.ts';
export { proseLinkPrivate } from './link-private.ts';
export { proseLink } from './link.ts';
export { prosePasted } from './pasted.ts';
export { prosePercentage } from './percentage.ts';
export { prosePrecision } from './precision.ts';
export type { Binding } from './words.ts';
