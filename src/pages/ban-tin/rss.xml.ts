import rss from '@astrojs/rss';
import { briefingFeed, pageContext } from '../../page/index.ts';
import { currentSite } from '../../site.ts';

export function GET(): Promise<Response> {
  return rss(briefingFeed(pageContext(currentSite())));
}
