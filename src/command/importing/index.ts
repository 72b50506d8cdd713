/** `dlxh import`: doubts put to the person at the terminal, and the survey's folder written. */

export { askDoubts } from './ask-doubts.ts';
export { tellWritten } from './tell-written.ts';
export { surveyFolder, writeSurvey } from './write-survey.ts';
export { doubtful, formatDoubts, formatImport } from './import-report.ts';
