import { momentOf } from '../../release/visible.ts';
import type { PageContext } from './context.ts';
import { paths } from './href.ts';

/** How many briefings the feed holds. */
const ITEMS = 30;

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `/ban-tin/rss.xml`: the newest briefings as RSS 2.0. */
export function toFeed({ site, words, lang }: PageContext): string {
  const root = site.settings.url + site.settings.base;
  const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
  const items = site.briefings.slice(0, ITEMS).map(({ id, front }) => {
    const address = root + paths.briefing(id);
    const date = new Date(momentOf(front.publishAt)).toUTCString();
    return `<item>${element('title', front.title)}${element('link', address)}${element('guid', address)}${element('description', front.summary)}${element('pubDate', date)}</item>`;
  });
  const self = `<atom:link href="${escapeXml(`${root}ban-tin/rss.xml`)}" rel="self" type="application/rss+xml"/>`;
  const channel = [
    element('title', `${site.settings.title}: ${words.site.briefings}`),
    element('link', `${root}ban-tin/`),
    element('description', words.site.briefingsLede),
    element('language', lang),
    self,
    ...items,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n${channel.join('\n')}\n</channel></rss>\n`;
}
