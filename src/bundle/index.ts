/** What goes into the scripts that browsers load: rules of Vite for Astro's configuration. */
export { oneLanguage } from './one-language.ts';
