import type { Lang } from '../format/lang.ts';
import type { CompareWords } from './type/compare.ts';
import { compare as compareEn } from './en/compare.ts';
import { compare as compareVi } from './vi/compare.ts';
import { disclosure as disclosureEn } from './en/disclosure.ts';
import { download as downloadEn } from './en/download.ts';
import { search as searchEn } from './en/search.ts';
import { site as siteEn } from './en/site.ts';
import { take as takeEn } from './en/take.ts';
import type { SearchWords } from './type/search.ts';
import { disclosure as disclosureVi, type DisclosureWords } from './vi/disclosure.ts';
import { download as downloadVi, type DownloadWords } from './vi/download.ts';
import { search as searchVi } from './vi/search.ts';
import { site as siteVi, type SiteWords } from './vi/site.ts';
import { take as takeVi, type TakeWords } from './vi/take.ts';

/** The interface's strings in one language, by area. */
export interface Words {
  readonly site: SiteWords;
  readonly search: SearchWords;
  readonly compare: CompareWords;
  readonly disclosure: DisclosureWords;
  readonly download: DownloadWords;
  readonly take: TakeWords;
}

const WORDS: Record<Lang, Words> = {
  vi: {
    site: siteVi,
    search: searchVi,
    compare: compareVi,
    disclosure: disclosureVi,
    download: downloadVi,
    take: takeVi,
  },
  en: {
    site: siteEn,
    search: searchEn,
    compare: compareEn,
    disclosure: disclosureEn,
    download: downloadEn,
    take: takeEn,
  },
};

/**
 * The interface's strings in a language.
 *
 * @example words('vi').site.home // 'Trang chủ'
 */
export function words(lang: Lang): Words {
  return WORDS[lang];
}
