import rss from '@astrojs/rss';
import { pageContext } from '../../page/frame/context.ts';
import { briefingFeed } from '../../page/frame/feed.ts';
import { currentSite } from '../../site.ts';

export function GET(): Promise<Response> {
  return rss(briefingFeed(pageContext(currentSite())));
}
