import { fold } from '../format/index.ts';
import { nearest } from '../problem/index.ts';
import {
  isInForce,
  type Locality,
  localityAt,
  localityName,
  successors,
  type Topic,
} from '../register/index.ts';

/** What was typed, understood; or what may have been meant. */
export type Match =
  | { readonly id: string }
  /** `name` is what was likely meant; `successor` the unit that took over from a unit no longer in force. */
  | { readonly id: null; readonly suggestion: Suggestion | null };

interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** The unit typed, when it was not in force any more. */
  readonly before: string | null;
}

const LEVEL = /^(?:tinh|thanh pho|tp\.?)\s+/u;

/**
 * The province that was typed as a code or a name, with or without accents and "tỉnh", valid on a day.
 *
 * @param day ISO day on which it must be in force
 * @example
 * findPlace('lam dong', localities, '2026-10-05'); // { id: '68' }
 * findPlace('Kon Tum', localities, '2026-10-05'); // suggestion: Quảng Ngãi, before: Tỉnh Kon Tum
 */
export function findPlace(typed: string, localities: readonly Locality[], day: string): Match {
  const wanted = bare(typed);
  const coded = localityAt(localities, typed.trim(), day);
  if (coded !== undefined) return { id: coded.code };
  const valid = localities.filter((unit) => isInForce(unit, day));
  const named = valid.find((unit) => spellings(unit).includes(wanted));
  if (named !== undefined) return { id: named.code };
  const gone = localities.find((unit) => spellings(unit).includes(wanted));
  const heir = gone && successors(localities, gone).find((unit) => isInForce(unit, day));
  if (gone !== undefined && heir !== undefined)
    return { id: null, suggestion: suggest(heir, localityName(gone)) };
  const names = new Map(valid.flatMap((unit) => spellings(unit).map((name) => [name, unit])));
  const near = names.get(nearest(wanted, names.keys()) ?? '');
  return { id: null, suggestion: near === undefined ? null : suggest(near, null) };
}

/** The topic that was typed as an id or a label, accents aside. */
export function findTopic(typed: string, topics: readonly Topic[]): Match {
  const wanted = fold(typed.trim());
  const found = topics.find(({ id, label }) => [fold(id), fold(label)].includes(wanted));
  if (found !== undefined) return { id: found.id };
  const names = new Map(
    topics.flatMap((topic) => [
      [fold(topic.id), topic] as const,
      [fold(topic.label), topic] as const,
    ]),
  );
  const near = names.get(nearest(wanted, names.keys()) ?? '');
  const suggestion = near === undefined ? null : { id: near.id, name: near.label, before: null };
  return { id: null, suggestion };
}

function suggest(unit: Locality, before: string | null): Suggestion {
  return { id: unit.code, name: localityName(unit), before };
}

function spellings({ name, aliases }: Locality): readonly string[] {
  return [name, ...aliases].map(bare);
}

function bare(name: string): string {
  return fold(name.trim()).replace(LEVEL, '');
}
