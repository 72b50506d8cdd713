import { formatDay, formatList, sortVi } from '../../format/index.ts';
import { type Locality, localityName, predecessors, successors } from '../../register/index.ts';
import type { Counted } from './browse.ts';
import {
  byEnd,
  type Head,
  type Link,
  type PageContext,
  pageHead,
  paths,
  type Placed,
  reportsAt,
} from '../frame/index.ts';
import { byYear, type Entry, entryOf, titleOfUnit, type YearGroup } from '../report/index.ts';

/** `/dia-phuong/<slug>/` */
export interface LocalityModel {
  readonly head: Head;
  readonly title: string;
  /** The days between which the unit bore its name and its bounds. */
  readonly lede: string;
  readonly predecessors: readonly Link[];
  readonly successors: readonly Link[];
  readonly years: readonly YearGroup[];
}

/** One unit's page: its own reports, and those taken in units that became part of it, with a note why. */
export function localityPage(ctx: PageContext, unit: Locality): LocalityModel {
  const { registers } = ctx.site;
  const title = titleOfUnit(ctx, unit);
  const link = (other: Locality): Link => ({
    href: ctx.href(paths.place(other.slug)),
    text: titleOfUnit(ctx, other),
  });
  return {
    head: pageHead(title, `${title}. ${ctx.words.site.placesLede}`, paths.place(unit.slug)),
    title,
    lede: `${ctx.words.site.validity}: ${validity(ctx, unit)}.`,
    predecessors: sortVi(predecessors(registers.localities, unit).map(link), ({ text }) => text),
    successors: successors(registers.localities, unit).map(link),
    years: byYear(
      placedAt(ctx, unit).map(({ report, then }) => entryOf(ctx, report, note(ctx, unit, then))),
    ),
  };
}

function placedAt({ site }: PageContext, unit: Locality): readonly Placed[] {
  const reports = [...site.surveys, ...site.briefings].toSorted(byEnd);
  return reportsAt(unit, reports, site.registers.localities);
}

function validity({ words, lang }: PageContext, { validFrom, validTo }: Locality): string {
  const from = formatDay(validFrom, lang);
  return validTo === null
    ? words.site.since(from)
    : words.site.between(from, formatDay(validTo, lang));
}

function note(ctx: PageContext, unit: Locality, then: readonly Locality[]): Entry['note'] {
  if (then.length === 0) return null;
  const names = then.map((one) => inSentence(titleOfUnit(ctx, one)));
  return ctx.words.site.inheritedNote(formatList(names, ctx.lang), inSentence(localityName(unit)));
}

/** `Tỉnh Kon Tum` → `tỉnh Kon Tum`. */
function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/** `/dia-phuong/`: the units in force, and those before them, in alphabetical order. */
interface LocalityList {
  readonly head: Head;
  readonly current: readonly Counted[];
  readonly former: readonly Counted[];
}

export function localityList(ctx: PageContext): LocalityList {
  const { places, placesLede } = ctx.words.site;
  const { localities } = ctx.site.registers;
  const listed = (units: readonly Locality[]): readonly Counted[] =>
    sortVi(
      units.map((unit) => ({
        href: ctx.href(paths.place(unit.slug)),
        text: nameAmong(ctx, unit, units),
        count: placedAt(ctx, unit).length,
      })),
      ({ text }) => text,
    );
  return {
    head: pageHead(places, placesLede, 'dia-phuong/'),
    current: listed(localities.filter(({ validTo }) => validTo === null)),
    former: listed(localities.filter(({ validTo }) => validTo !== null)),
  };
}

/** The bare name, with its last day where the list has it twice: Đồng Nai was a province of two extents, then a city. */
function nameAmong(ctx: PageContext, unit: Locality, units: readonly Locality[]): string {
  const alone = units.every((other) => other === unit || other.name !== unit.name);
  return alone ? unit.name : titleOfUnit(ctx, unit).replace(`${unit.level} `, '');
}
