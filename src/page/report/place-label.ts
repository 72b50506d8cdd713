import { formatList, formatNumber, formatPartialDate } from '../../format/index.ts';
import { type Locality, localityName, successors } from '../../register/index.ts';
import {
  type Link,
  type PageContext,
  paths,
  type Report,
  unitsOf,
  unitTitle,
} from '../frame/index.ts';

/** More units than this are counted, not named, where space is short. */
const NAMED = 3;

/** The territory in a few words: as the report says it, else names, else their number, else the whole country. */
export function placeLabel(ctx: PageContext, report: Report): string {
  const { scope } = report.front;
  if (scope !== undefined) return scope;
  const units = unitsOf(report, ctx.site.registers.localities);
  if (units.length === 0) return ctx.words.site.national;
  if (units.length > NAMED) return ctx.words.site.placesCount(formatNumber(units.length, ctx.lang));
  return formatList(
    units.map(({ name }) => name),
    ctx.lang,
  );
}

/** A unit as a title, told apart from a later one of the same name. */
export function titleOfUnit(ctx: PageContext, unit: Locality): string {
  const until = (day: string): string => ctx.words.site.until(formatPartialDate(day, ctx.lang));
  return unitTitle(unit, ctx.site.registers.localities, until);
}

/** The units of a report as links, each saying where it belongs now: `Tỉnh Kon Tum (nay thuộc Tỉnh Quảng Ngãi)`. */
export function placeLinks(ctx: PageContext, report: Report): readonly Link[] {
  const { localities } = ctx.site.registers;
  return unitsOf(report, localities).map((unit) => {
    const now = successors(localities, unit).at(-1);
    const name = localityName(unit);
    const renamed = now !== undefined && now.name !== unit.name;
    const text = renamed
      ? ctx.words.site.nowPartOf(name, localityName(now))
      : titleOfUnit(ctx, unit);
    return { href: ctx.href(paths.place(unit.slug)), text };
  });
}
