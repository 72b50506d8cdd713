/** A survey in two levels: its summary with a line a question, and a page a question; its design, disclosure, downloads, annex, and the page of all lines of a long one. */

export { annexPage, annexPaths, surveyFilePaths } from './annex.ts';
export type { DisclosureItem } from './disclosure.ts';
export type { Download } from './downloads.ts';
export { type QuestionModel, questionPage, questionPaths, type QuestionProps } from './question.ts';
export { type SurveyModel, surveyPage, surveyPaths, type SurveyProps } from './survey.ts';
export { allQuestionsPage, allQuestionsPaths } from './questions.ts';
export type { Topline } from './topline.ts';
export { workbookAbout } from './workbook-about.ts';
