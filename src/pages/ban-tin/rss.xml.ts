import { pageContext } from '../../page/frame/context.ts';
import { toFeed } from '../../page/frame/feed.ts';
import { currentSite } from '../../site.ts';

export function GET(): Response {
  return new Response(toFeed(pageContext(currentSite())), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
