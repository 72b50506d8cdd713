/**
 * Charts taken along in the browser: a click on a button makes one file and saves it. Only what that file needs is loaded, and only then.
 * The only files of `take` that touch a DOM.
 */
export { showButtons } from './buttons.ts';
