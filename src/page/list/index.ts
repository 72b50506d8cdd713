/** Pages that lead to reports: home, lists, topics, localities, series and the question bank. */

export { type Counted, topicLinks } from './browse.ts';
export {
  briefingList,
  type Browse,
  type HomeModel,
  homePage,
  type ListModel,
  surveyList,
} from './lists.ts';
export { localityList, type LocalityModel, localityPage } from './locality.ts';
export {
  bankIndex,
  bankPage,
  bankPages,
  type BankProps,
  type BankSurvey,
} from './question-bank.ts';
export { seriesList, seriesPage, shownSeries, type Wave } from './series.ts';
export { topicList, topicPage } from './topic.ts';
