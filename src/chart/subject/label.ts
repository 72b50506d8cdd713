import type { Lang } from '../../format/index.ts';

/** A label in the language of the page, Vietnamese where there is no other. */
export function labelOf(one: { label: string; labelEn: string | null }, lang: Lang): string {
  return lang === 'en' ? (one.labelEn ?? one.label) : one.label;
}
