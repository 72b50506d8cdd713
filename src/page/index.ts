/** One function a page assembles all that the page needs from the `Site`; components only lay it out. */

export { type BriefingModel, briefingPage, briefingPaths, type BriefingProps } from './briefing.ts';
export {
  briefingFeed,
  cardPath,
  contentSecurityPolicy,
  footNav,
  hasSearchBox,
  type Head,
  type Link,
  mainNav,
  pageContext,
  type PageContext,
  pageHead,
  pageKeys,
  type TocItem,
  toRobots,
} from './frame/index.ts';
export { galleryPage } from './gallery.ts';
export {
  bankIndex,
  bankPage,
  bankPages,
  type BankProps,
  type BankSurvey,
  briefingList,
  type Browse,
  type Counted,
  homePage,
  type ListModel,
  localityList,
  type LocalityModel,
  localityPage,
  seriesList,
  seriesPage,
  shownSeries,
  surveyList,
  topicList,
  topicPage,
  type Wave,
} from './list/index.ts';
export type { Entry, Fact, ReleaseModel, SourceLine, YearGroup } from './report/index.ts';
export { searchFilters, searchPage, searchRecords, seriesNotes } from './search/index.ts';
export { standingPage } from './standing.ts';
export {
  allQuestionsPage,
  allQuestionsPaths,
  annexPage,
  annexPaths,
  type DisclosureItem,
  type Download,
  type QuestionModel,
  questionPage,
  questionPaths,
  surveyFilePaths,
  type QuestionProps,
  type SurveyModel,
  surveyPage,
  surveyPaths,
  type SurveyProps,
  type Topline,
  workbookAbout,
} from './survey/index.ts';
