/**
 * Pictures that are nothing but type and flat areas on paper, drawn by hand: each letter once, then copied. A renderer of SVG and a
 * search for a palette take ten times as long, which an archive of ten thousand reports notices.
 */
export { Lettering } from './lettering.ts';
