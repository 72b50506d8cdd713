import type { Spelling } from './ask.ts';
import type { PageRecord } from './record.ts';
import { hasPhrase } from './rank.ts';
import { keysOf } from './syllable.ts';

/** Why a report is found under a place that it does not name. */
export interface PlaceReason {
  readonly kind: 'successor' | 'predecessor';
  /** The place asked for. */
  readonly asked: string;
  /** The report's own place. */
  readonly own: string;
}

/** The reason, where a query names a unit that took over from the report's own, or one that had gone into it. */
export function placeReason(record: PageRecord, spelling: Spelling): PlaceReason | null {
  const words = spelling.map(({ key }) => ({ key }));
  const named = (name: string): boolean => hasPhrase(keysOf(name), words);
  const title = keysOf(record.title).map((key) => ({ key }));
  if (record.places.some(named)) return null;
  const find = (names: readonly string[]): string | undefined =>
    names.find((name) => named(name) && !hasPhrase(keysOf(name), title));
  const [successor, predecessor] = [find(record.successors), find(record.predecessors)];
  if (successor !== undefined) return { kind: 'successor', asked: successor, own: record.place };
  if (predecessor !== undefined)
    return { kind: 'predecessor', asked: predecessor, own: record.place };
  return null;
}
