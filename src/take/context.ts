import type { FigureContext, TrendData } from '../figure/index.ts';
import type { Lang } from '../format/index.ts';
import type { PublishedReport } from '../published/index.ts';
import { askingWords } from '../words/area/asking.ts';
import { takeWords } from '../words/area/take.ts';

/**
 * The context of published surveys, as far as a chart needs it: their site is known by their own addresses.
 *
 * @param reports one or more, of one site
 * @param trend what else a chart of a series needs
 * @example takenContext([fromPublished(published)], 'vi')
 */
export function takenContext(
  reports: readonly PublishedReport[],
  lang: Lang,
  trend?: Pick<TrendData, 'organisation' | 'title' | 'localities'>,
): FigureContext {
  const { organisation = '', title = '', localities = [] } = trend ?? {};
  const [{ id, url } = { id: '', url: 'about:blank' }] = reports;
  const { origin, pathname } = new URL(url);
  const base = pathname.slice(0, pathname.length - `khao-sat/${id}/`.length);
  return {
    site: {
      surveys: reports,
      settings: { url: origin, organisation, title },
      registers: { localities, series: [], topics: [] },
    },
    lang,
    words: { site: askingWords[lang], take: takeWords[lang] },
    href: (path) => base + path.replace(/^\/+/u, ''),
  };
}
