import { fold } from '../../format/index.ts';

/** How the parts of cells with commas stand to each other. */
type Compound = 'place' | 'ordered';

const PLACE =
  /^(?:khu pho|to|thon|ap|ban|xom|khom|phuong|xa|thi tran|quan|huyen|thi xa|thanh pho|tp|tinh|p|q|h|x|tt|tx)[ .]/u;
const PLACE_SHARE = 0.8;
const FEWEST = 10;

/**
 * Whether commas part one answer and not several: each part of a cell names a place ("Phường 12, Quận 10"), or parts have
 * their position in all cells and never stand alone, as no list of choices makes them; null where they may be several.
 *
 * @example
 * compoundOf(['Phường 1, Quận 5', 'Phường 2, Quận 5'], [', ']); // 'place'
 */
export function compoundOf(
  cells: readonly string[],
  separators: readonly string[],
): Compound | null {
  const better = separators.slice(0, Math.max(0, separators.indexOf(', ')));
  if (!separators.includes(', ')) return null;
  if (cells.some((cell) => better.some((separator) => cell.includes(separator)))) return null;
  const pieces = cells.map((cell) => cell.replaceAll(/\([^)]*\)/gu, '').split(', '));
  const several = pieces.filter((parts) => parts.length > 1);
  if (several.length === 0) return null;
  const places = several.filter((parts) => parts.every((part) => PLACE.test(fold(part).trim())));
  if (places.length >= several.length * PLACE_SHARE) return 'place';
  const single = new Set(pieces.flatMap((parts) => (parts.length === 1 ? parts : [])));
  const positions = new Map<string, Set<number>>();
  for (const parts of several)
    parts.forEach((part, at) =>
      positions.set(part, (positions.get(part) ?? new Set<number>()).add(at)),
    );
  const alike = several.every((parts) => parts.length === several[0]?.length);
  const ordered = [...positions].every(([part, at]) => at.size === 1 && !single.has(part));
  return alike && ordered && several.length >= FEWEST ? 'ordered' : null;
}
