/** Schemas become fields, what was typed becomes values, and a new report's text is proposed. */

export { briefingBody, surveyBody } from './body-text.ts';
export { type Field, fieldsOf } from './field.ts';
export { findPlace, findTopic, type Match } from './find-place.ts';
export { frontText, type Value, type Values, wordsOf } from './front-text.ts';
export { type Known, proposeField, proposeId } from './propose.ts';
export { readAnswer } from './read-answer.ts';
