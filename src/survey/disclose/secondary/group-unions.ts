import { range, sum } from 'd3-array';
import {
  type CellCount,
  type FrequencyTable,
  isBelowThreshold,
  type LinkedTables,
  toplineOf,
} from '../table/index.ts';
import type { Policy } from '../../model/index.ts';

/**
 * Groups of one breakdown that together contain groups of another one and a few respondents more, by the sizes in the
 * sample's profile.
 */
export interface GroupUnion {
  /** The containing groups, and the rest of their breakdown. */
  readonly outer: Parted;
  /** The contained groups, and the rest of theirs. */
  readonly inner: Parted;
}

interface Parted {
  readonly within: readonly CellCount[];
  readonly beyond: readonly CellCount[];
}

/** Of more groups than this only pairs are tried. */
const MANY = 12;

/**
 * The unions of groups that exceed a union of groups of another breakdown by fewer than the threshold. If two communes
 * are a village and five people more, any answer of the communes less that of the village is the five's. Single groups
 * of this kind are found by the audit of the two breakdowns' own table.
 */
export function unionsOf({ tables }: LinkedTables, policy: Policy): readonly GroupUnion[] {
  const profiles = tables.filter(
    ({ question, single }) => question.role === 'background' && single,
  );
  return profiles.flatMap((outer) =>
    profiles.filter((inner) => inner !== outer).flatMap((inner) => between(outer, inner, policy)),
  );
}

const sizesOf = (profile: FrequencyTable): readonly CellCount[] => toplineOf(profile)?.cells ?? [];

function between(
  outer: FrequencyTable,
  inner: FrequencyTable,
  policy: Policy,
): readonly GroupUnion[] {
  const [groups, parts] = [sizesOf(outer), sizesOf(inner)];
  // How many members of an inner group each outer group holds: its row in the outer question's profile.
  const held = inner.columns.map(
    ({ choice }) =>
      outer.rows.find(({ by, group }) => by === inner.question.name && group === choice)?.cells ??
      [],
  );
  return subsetsOf(groups.length).flatMap((chosen): GroupUnion[] => {
    const isWhole = (part: CellCount, at: number) =>
      sum(chosen, (group) => held[at]?.[group]?.n ?? 0) === part.n;
    const whole = parts.map(isWhole);
    const own = parted(groups, (at) => chosen.includes(at));
    const other = parted(parts, (at) => whole[at] === true);
    const beside = sum(own.within, ({ n }) => n) - sum(other.within, ({ n }) => n);
    return other.within.length > 0 && isBelowThreshold(beside, policy)
      ? [{ outer: own, inner: other }]
      : [];
  });
}

function parted(cells: readonly CellCount[], isWithin: (at: number) => boolean): Parted {
  const given = cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => cell.n > 0);
  const [within, beyond] = [true, false].map((side) =>
    given.filter(({ at }) => isWithin(at) === side).map(({ cell }) => cell),
  );
  return { within: within ?? [], beyond: beyond ?? [] };
}

/** All subsets of two groups or more, but the whole. */
function subsetsOf(count: number): readonly (readonly number[])[] {
  if (count > MANY)
    return range(count).flatMap((a) => range(a + 1, count).map((b) => [a, b] as const));
  return range(2 ** count)
    .map((bits) => range(count).filter((at) => ((bits >> at) & 1) === 1))
    .filter(({ length }) => length > 1 && length < count);
}

/**
 * Suppresses the sizes of two groups, one within a union and one outside it, where a reader could still subtract the
 * other union.
 */
export function suppressUnions(unions: readonly GroupUnion[]): void {
  for (const { outer, inner } of unions) {
    const [own, other] = [outer, inner].map(missing);
    const least = costOf(own ?? []) <= costOf(other ?? []) ? own : other;
    for (const cell of least ?? []) cell.suppressed = true;
  }
}

const isOpen = ({ suppressed }: CellCount): boolean => !suppressed;

/**
 * The smallest group of each side of which none is suppressed yet, for a union is known as the sum of its groups, or as
 * all respondents less the others. There are none where it is not known any more.
 */
function missing({ within, beyond }: Parted): readonly CellCount[] {
  return [within, beyond].flatMap((side) =>
    side.every(isOpen) ? side.toSorted((a, b) => a.n - b.n).slice(0, 1) : [],
  );
}

const costOf = (cells: readonly CellCount[]): number => sum(cells, ({ n }) => n);
