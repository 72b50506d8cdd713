import type { RSSOptions } from '@astrojs/rss';
import type { PageContext } from './context.ts';
import { paths } from './href.ts';
import { escapeHtml } from '../../format/index.ts';
import { momentOf } from '../../release/index.ts';

/** How many briefings the feed holds. */
const ITEMS = 30;

/** `/ban-tin/rss.xml`: the newest briefings as RSS 2.0, with the address of the feed itself for readers that ask. */
export function briefingFeed({ site, words, lang }: PageContext): RSSOptions {
  const root = site.settings.url + site.settings.base;
  const self = `<atom:link href="${escapeHtml(`${root}ban-tin/rss.xml`)}" rel="self" type="application/rss+xml"/>`;
  return {
    title: `${site.settings.title}: ${words.site.briefings}`,
    description: words.site.briefingsLede,
    site: `${root}ban-tin/`,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${lang}</language>${self}`,
    items: site.briefings.slice(0, ITEMS).map(({ id, front }) => ({
      title: front.title,
      link: root + paths.briefing(id),
      description: front.summary,
      pubDate: new Date(momentOf(front.publishAt)),
    })),
  };
}
