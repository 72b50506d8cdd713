import type { Lang } from '../format/index.ts';
import * as en from './en/index.ts';
import type { CompareWords, SearchWords } from './type/index.ts';
import type {
  DisclosureWords,
  DownloadWords,
  ReuseWords,
  SiteWords,
  TakeWords,
} from './vi/index.ts';
import * as vi from './vi/index.ts';

/** The interface's strings in one language, by area. */
export interface Words {
  readonly site: SiteWords;
  readonly search: SearchWords;
  readonly compare: CompareWords;
  readonly disclosure: DisclosureWords;
  readonly download: DownloadWords;
  readonly take: TakeWords;
  readonly reuse: ReuseWords;
}

const WORDS: Readonly<Record<Lang, Words>> = { vi, en };

/**
 * The interface's strings in a language.
 *
 * @example words('vi').site.home // 'Trang chủ'
 */
export function words(lang: Lang): Words {
  return WORDS[lang];
}
