import { range, sum } from 'd3-array';
import type { Frame } from './frame.ts';
import { isFew } from './primary.ts';
import type { Item, Sheet } from './sheet.ts';
import type { Policy } from '../../model/policy.ts';

/** Groups of one breakdown that hold groups of another whole, and beside them few: by the sizes in the sample's profile. */
export interface Union {
  /** The groups that hold, and the rest of their breakdown. */
  readonly outer: Parted;
  /** The groups that are held, and the rest of theirs. */
  readonly inner: Parted;
}

interface Parted {
  readonly within: readonly Item[];
  readonly beyond: readonly Item[];
}

/** Of more groups only pairs are tried. */
const MANY = 12;

/**
 * The unions of groups that differ by few from a union of groups of another breakdown: of villages that but for five people make up
 * two communes, any answer of the two communes less that of the villages is the five's. One group alone that does is
 * found by the audit of the two breakdowns' own table.
 */
export function unionsOf({ sheets }: Frame, policy: Policy): readonly Union[] {
  const profiles = sheets.filter(
    ({ question, single }) => question.role === 'background' && single,
  );
  return profiles.flatMap((outer) =>
    profiles.filter((inner) => inner !== outer).flatMap((inner) => between(outer, inner, policy)),
  );
}

const sizesOf = ({ lines }: Sheet): readonly Item[] =>
  lines.find(({ by }) => by === null)?.cells ?? [];

function between(outer: Sheet, inner: Sheet, policy: Policy): readonly Union[] {
  const [groups, parts] = [sizesOf(outer), sizesOf(inner)];
  // A group's line in the other's profile: how many of it each of those groups holds.
  const held = inner.columns.map(
    ({ choice }) =>
      outer.lines.find(({ by, group }) => by === inner.question.name && group === choice)?.cells ??
      [],
  );
  return subsetsOf(groups.length).flatMap((chosen): Union[] => {
    const isWhole = (part: Item, at: number) =>
      part.n > 0 && sum(chosen, (group) => held[at]?.[group]?.n ?? 0) === part.n;
    const whole = parts.map(isWhole);
    const own = parted(groups, (at) => chosen.includes(at));
    const other = parted(parts, (at) => whole[at] === true);
    const beside = sum(own.within, ({ n }) => n) - sum(other.within, ({ n }) => n);
    return other.within.length > 0 && isFew(beside, policy) ? [{ outer: own, inner: other }] : [];
  });
}

function parted(items: readonly Item[], isWithin: (at: number) => boolean): Parted {
  const given = items.map((item, at) => ({ item, at })).filter(({ item }) => item.n > 0);
  const [within, beyond] = [true, false].map((side) =>
    given.filter(({ at }) => isWithin(at) === side).map(({ item }) => item),
  );
  return { within: within ?? [], beyond: beyond ?? [] };
}

/** Two groups or more of so many, but not all. */
function subsetsOf(count: number): readonly (readonly number[])[] {
  if (count > MANY)
    return range(count).flatMap((a) => range(a + 1, count).map((b) => [a, b] as const));
  return range(2 ** count)
    .map((bits) => range(count).filter((at) => ((bits >> at) & 1) === 1))
    .filter(({ length }) => length > 1 && length < count);
}

/** Withholds the sizes of two groups, one of a union and one beyond it, where a reader could still subtract the other union from it. */
export function withholdUnions(unions: readonly Union[]): void {
  for (const { outer, inner } of unions) {
    if (!isKnown(outer) || !isKnown(inner)) continue;
    const [own, other] = [outer, inner].map(missing);
    const least = costOf(own ?? []) <= costOf(other ?? []) ? own : other;
    for (const item of least ?? []) item.withheld = true;
  }
}

/** The sum of a union is that of its groups, or everyone less the others. */
const isKnown = ({ within, beyond }: Parted): boolean =>
  within.every(isOpen) || beyond.every(isOpen);

const isOpen = ({ withheld }: Item): boolean => !withheld;

/** The smallest group of each side of which none is withheld yet. */
function missing({ within, beyond }: Parted): readonly Item[] {
  return [within, beyond].flatMap((side) =>
    side.every(isOpen) ? side.toSorted((a, b) => a.n - b.n).slice(0, 1) : [],
  );
}

const costOf = (items: readonly Item[]): number => sum(items, ({ n }) => n);
