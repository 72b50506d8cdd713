import { sortVi } from '../../format/index.ts';
import {
  type Link,
  type PageContext,
  paths,
  type Report,
  reportsAt,
  yearOf,
} from '../frame/index.ts';

/** A link with the number of reports behind it. */
export interface Counted extends Link {
  readonly count: number;
}

/** Topics that have reports, in the order of the register. */
export function topicLinks(ctx: PageContext, reports: readonly Report[]): readonly Counted[] {
  const counts = reports.flatMap(({ front }) => front.topics);
  return ctx.site.registers.topics
    .map(({ id, label, labelEn }) => ({
      href: ctx.href(paths.topic(id)),
      text: ctx.lang === 'vi' ? label : labelEn,
      count: counts.filter((topic) => topic === id).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Units in force that have reports, their predecessors' included, in alphabetical order. */
export function currentPlaceLinks(
  ctx: PageContext,
  reports: readonly Report[],
): readonly Counted[] {
  const { localities } = ctx.site.registers;
  const links = localities
    .filter(({ validTo }) => validTo === null)
    .map((unit) => ({
      href: ctx.href(paths.place(unit.slug)),
      text: unit.name,
      count: reportsAt(unit, reports, localities).length,
    }))
    .filter(({ count }) => count > 0);
  return sortVi(links, ({ text }) => text);
}

/** Years that have reports, newest first, as anchors of a list page. */
export function yearLinks(
  ctx: PageContext,
  list: string,
  reports: readonly Report[],
): readonly Counted[] {
  const groups = Map.groupBy(reports, yearOf);
  return [...groups]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, own]) => ({
      href: ctx.href(`${list}#nam-${year}`),
      text: year,
      count: own.length,
    }));
}
