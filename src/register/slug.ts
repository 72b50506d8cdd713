import { slugify } from '../format/index.ts';
import { nextDay } from './date.ts';
import type { Locality } from './register.ts';

/**
 * Gives each unit the slug of its page. The youngest unit of a name owns the plain slug; an older one of the same name
 * carries the year in which it gave way.
 *
 * @example
 * // Lâm Đồng in force: 'lam-dong'; the province until 2025-06-30: 'lam-dong-truoc-2025'; Kon Tum: 'kon-tum'.
 */
export function withSlugs(units: readonly Omit<Locality, 'slug'>[]): readonly Locality[] {
  const youngest = new Map<string, string>();
  for (const { name, validFrom } of units) {
    const slug = slugify(name);
    if (validFrom > (youngest.get(slug) ?? '')) youngest.set(slug, validFrom);
  }
  return units.map((unit) => {
    const slug = slugify(unit.name);
    if (unit.validTo === null || unit.validFrom === youngest.get(slug)) return { ...unit, slug };
    return { ...unit, slug: `${slug}-truoc-${nextDay(unit.validTo).slice(0, 4)}` };
  });
}
