import type { TableWords } from '../../words/index.ts';
import { tableWords as WORDS } from '../../words/area/table.ts';
import type { LangContext } from './context.ts';

/** The words of tables in the language of the page. */
export function tableWords({ lang }: LangContext): TableWords {
  return WORDS[lang];
}
