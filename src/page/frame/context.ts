import type { Lang } from '../../format/index.ts';
import type { Site } from '../../report.ts';
import { words, type Words } from '../../words/index.ts';
import { hrefFrom } from './href.ts';

/** What every page is assembled from. */
export interface PageContext {
  readonly site: Site;
  readonly lang: Lang;
  readonly words: Words;
  /** A path of the site → its address under the base. */
  readonly href: (path: string) => string;
}

/** The context of all pages of a site. */
export function pageContext(site: Site): PageContext {
  const { lang, base } = site.settings;
  return { site, lang, words: words(lang), href: hrefFrom(base) };
}

export interface Link {
  readonly href: string;
  readonly text: string;
}
