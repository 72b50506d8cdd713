declare module 'virtual:standing-pages' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The bodies of the standing pages, by the id of the page. */
  export const bodies: ReadonlyMap<string, AstroComponentFactory>;
}
