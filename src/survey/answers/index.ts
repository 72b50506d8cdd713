/**
 * responses.csv (one row a respondent) or results.csv (tables printed elsewhere) become the answers of a survey, or
 * every Problem of them with its cell. A code is only matched to its choice here: what it stands for is said by `form` and `model`.
 */

export { answerDoubts } from './doubts.ts';
export { explainSlip } from './choice-slip.ts';
export { parseSurvey } from './parse.ts';
export { isTechnical } from './technical.ts';
