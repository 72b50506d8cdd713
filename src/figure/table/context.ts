import type { Lang } from '../../format/index.ts';
import type { Registers } from '../../register/index.ts';
import type { Site, SiteSettings } from '../../report.ts';
import type { AskingWords, FigureWords, TakeWords } from '../../words/index.ts';
import { figureWords as WORDS } from '../../words/area/figure.ts';

/** What figures are made from; the context of a page is one, and so is what a browser has fetched. */
export interface FigureContext {
  readonly site: Pick<Site, 'surveys'> & {
    readonly settings: Pick<SiteSettings, 'url' | 'organisation' | 'title'>;
    readonly registers: Pick<Registers, 'localities' | 'series' | 'topics'>;
  };
  readonly lang: Lang;
  readonly words: { readonly site: AskingWords; readonly take: TakeWords };
  /** A path of the site → its address under the base. */
  readonly href: (path: string) => string;
}

/** All that single cells and lines need: in the browser there is no more. */
export type LangContext = Pick<FigureContext, 'lang'>;

/** The words of figures in the language of the page. */
export function figureWords({ lang }: LangContext): FigureWords {
  return WORDS[lang];
}

/** A label in the language of the page; Vietnamese where there is no other. */
export function labelOf(
  { lang }: LangContext,
  labelled: { readonly label: string; readonly labelEn: string | null },
): string {
  return lang === 'en' ? (labelled.labelEn ?? labelled.label) : labelled.label;
}
