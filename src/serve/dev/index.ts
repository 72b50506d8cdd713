/** The preview: Astro's development server with the library loaded beside it, mistakes laid over the page. */

export { livePlugin } from './plugin.ts';
export { type Preview, previewOf } from './preview.ts';
