/** The search page and the search box in the browser. The only files of `search` that touch a DOM. */

export { element } from './element.ts';
export { readSelection, type Selected, writeSelection } from './selection.ts';
