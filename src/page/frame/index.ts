/**
 * What every page stands in: the context of one build, addresses, dates and places of reports, head, navigation,
 * contents, policy of content security.
 */

export { type Link, pageContext, type PageContext } from './context.ts';
export { briefingFeed } from './feed.ts';
export { type Head, pageHead, reportHead } from './head.ts';
export { cardPath, paths } from './href.ts';
export { pageKeys, type PageKeys, type PagePath } from './keys.ts';
export { footNav, hasSearchBox, mainNav } from './navigation.ts';
export { type Placed, reportsAt, unitsOf, unitTitle } from './place.ts';
export { contentSecurityPolicy } from './policy.ts';
export { toRobots } from './robots.ts';
export { byEnd, endOf, isSurvey, type Report, yearOf } from './time.ts';
export { proseToc, tocItem, type TocItem } from './toc.ts';
