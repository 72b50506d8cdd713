/** What an edition may show at a moment: status, audience, embargo. */

export { siteOf } from './site-of.ts';
export { type Edition, isVisible, momentOf, releasedWith, type ReleaseFields } from './visible.ts';
