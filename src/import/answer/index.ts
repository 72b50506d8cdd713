/**
 * What answers look like: kinds of missing, lists of choices, scales in words and ranges, several choices in one cell,
 * background questions.
 */

export { answerKinds } from './answer-kind.ts';
export { asksOpinion, backgroundName, plainHeader } from './background.ts';
export { choiceList, type ChoiceList } from './choice-list.ts';
export { compoundOf } from './compound.ts';
export { findScale, type ScaleFound } from './scale.ts';
export { shareScales } from './share-scales.ts';
export { splitAnswers, type SplitCells } from './split-answers.ts';
