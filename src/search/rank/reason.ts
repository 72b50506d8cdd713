import type { Spelling } from '../query/index.ts';
import { hasPhrase, placeText } from './placed-text.ts';
import type { PageRecord } from '../index/index.ts';
import { keysOf } from '../text/index.ts';

/** Why a report is found under a place that it does not name. */
interface PlaceReason {
  readonly kind: 'successor' | 'predecessor';
  /** The place asked for. */
  readonly asked: string;
  /** The report's own place. */
  readonly own: string;
}

/** The reason, where a query names a unit that took over from the report's own, or one that had gone into it. */
export function placeReason(record: PageRecord, spelling: Spelling): PlaceReason | null {
  const words = placeText(spelling.map(({ key }) => key).join(' '));
  const named = (name: string): boolean => hasPhrase(keysOf(name), words);
  const title = placeText(record.title);
  if (record.places.some(named)) return null;
  const find = (names: readonly string[]): string | undefined =>
    names.find((name) => named(name) && !hasPhrase(keysOf(name), title));
  const [successor, predecessor] = [find(record.successors), find(record.predecessors)];
  if (successor !== undefined) return { kind: 'successor', asked: successor, own: record.place };
  if (predecessor !== undefined)
    return { kind: 'predecessor', asked: predecessor, own: record.place };
  return null;
}
