/** From columns of text to questions: numbers, coded answers, choices, background. */

export { inferColumns } from './infer.ts';
