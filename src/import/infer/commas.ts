import { backgroundName, compoundOf } from '../answer/index.ts';
import type { Doubt } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';

/** Parts of a place, of which each kind has its position: "Phường 12, Quận 10" is one answer. */
export function isCompound({ cells, separators, header }: Column): boolean {
  const form = compoundOf(cells, separators);
  return (
    form === 'place' ||
    form === 'ordered' ||
    (form !== null && backgroundName(header) === 'dia_ban')
  );
}

/** What is to be asked about commas that part answers, or belong to them. */
export function commaDoubt({ cells, separators, header }: Column, unsure: boolean): Doubt | null {
  const ordered =
    compoundOf(cells, separators) === 'ordered' && backgroundName(header) !== 'dia_ban';
  if (ordered) return { kind: 'commas', taken: 'one', others: ['many', 'drop'] };
  return unsure ? { kind: 'commas', taken: 'many', others: ['one', 'drop'] } : null;
}
