/**
 * The sentences of Problems, and the guide made of them. A door of its own, since it loads every Problem: only what
 * prints them opens it.
 */

export { describeProblem, formatProblem } from './format.ts';
export { problemGuide, whyOf } from './guide.ts';
