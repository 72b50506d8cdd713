import type { Topic } from '../../register/index.ts';
import type { Counted } from './browse.ts';
import {
  byEnd,
  type Head,
  type PageContext,
  pageHead,
  paths,
  type Report,
} from '../frame/index.ts';
import { byYear, entryOf, type YearGroup } from '../report/index.ts';

/** `/chu-de/<topic>/` */
interface TopicModel {
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly years: readonly YearGroup[];
}

function reportsOn({ site }: PageContext, topic: Topic): readonly Report[] {
  const all: readonly Report[] = [...site.surveys, ...site.briefings];
  return all.filter(({ front }) => front.topics.includes(topic.id)).toSorted(byEnd);
}

/** One topic's page. */
export function topicPage(ctx: PageContext, topic: Topic): TopicModel {
  const title = ctx.lang === 'vi' ? topic.label : topic.labelEn;
  return {
    head: pageHead(title, topic.description, paths.topic(topic.id)),
    title,
    lede: topic.description,
    years: byYear(reportsOn(ctx, topic).map((report) => entryOf(ctx, report))),
  };
}

/** A topic in the list of topics. */
interface TopicLine extends Counted {
  readonly description: string;
}

/** `/chu-de/`: every topic of the register. */
export function topicList(ctx: PageContext): {
  readonly head: Head;
  readonly topics: readonly TopicLine[];
} {
  const { topics, topicsLede } = ctx.words.site;
  return {
    head: pageHead(topics, topicsLede, 'chu-de/'),
    topics: ctx.site.registers.topics.map((topic) => ({
      href: ctx.href(paths.topic(topic.id)),
      text: ctx.lang === 'vi' ? topic.label : topic.labelEn,
      count: reportsOn(ctx, topic).length,
      description: topic.description,
    })),
  };
}
