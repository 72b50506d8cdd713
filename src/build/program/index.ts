/**
 * The site's pages as a program: Astro bundles them once, and whoever has a `Site` runs the bundle, in as many threads as there
 * are. Bundling takes three seconds of processor time and depends on the code, not on the reports; so the bundle is kept.
 */

export { programOf } from './keep.ts';
export { ASSETS } from './layout.ts';
export { openProgram, type PagePath, type Program } from './open.ts';
