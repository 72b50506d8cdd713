/**
 * Charts taken along in the browser: a click on a button makes one file and saves it. Only what that file needs is loaded. The only files of
 * `take` that touch a DOM.
 */
export { takeAlong } from './take-along.ts';
