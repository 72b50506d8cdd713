import type { Lang } from '../format/index.ts';
import type { CompareWords, SearchWords } from './type/index.ts';
import {
  compare as compareEn,
  disclosure as disclosureEn,
  download as downloadEn,
  search as searchEn,
  site as siteEn,
  take as takeEn,
} from './en/index.ts';
import {
  compare as compareVi,
  disclosure as disclosureVi,
  type DisclosureWords,
  download as downloadVi,
  type DownloadWords,
  search as searchVi,
  site as siteVi,
  type SiteWords,
  take as takeVi,
  type TakeWords,
} from './vi/index.ts';

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
