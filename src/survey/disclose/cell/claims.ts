import { fsum } from 'd3-array';
import { auditOf, type Claim } from './audit.ts';
import type { Frame } from './frame.ts';
import { LEVELS } from './level.ts';
import { isFew } from './primary.ts';
import type { Item, Line, Sheet } from './sheet.ts';
import type { Sum } from './sums.ts';
import type { Policy } from '../../model/policy.ts';

/**
 * Finds the withheld counts that are not safe yet: those a reader can narrow too far, and one of those whose sum a reader
 * knows to be 1 to `minimum` − 1, for that sum is a count of few. To be asked again after more is withheld.
 */
export function unsafeIn(
  frame: Frame,
  sums: readonly Sum[],
  policy: Policy,
): (excused: ReadonlySet<Item>) => readonly Item[] {
  if (policy.protection <= 1) return () => [];
  const audit = auditOf(sums, policy.protection);
  return (excused) => {
    const claims = claimsOf(frame, policy).filter(({ item }) => !excused.has(item));
    const least = leastOf(frame);
    const narrow = audit(claims, (item) => least.get(item) ?? 0);
    const secret = new Set(claims.flatMap(({ item, nobody }) => (nobody === null ? [item] : [])));
    return [...new Set([...narrow, ...few(sums, secret, policy)])];
  };
}

function claimsOf(frame: Frame, policy: Policy): Claim[] {
  return frame.sheets.flatMap((sheet) => [
    ...sheet.lines.flatMap((line) => claimsIn(sheet, line).filter(({ item }) => item.withheld)),
    ...(policy.ungrouped
      ? frame
          .restsOf(sheet)
          .flatMap((rest) => claimsIn(sheet, rest).filter(({ item }) => isFew(item.n, policy)))
      : []),
  ]);
}

/** The counts of a line that are secret once they are withheld. */
export function claimsIn({ columns, question }: Sheet, { by, cells, levels }: Line): Claim[] {
  const key = JSON.stringify([question.name, by]);
  let narrower = 0;
  const bases = LEVELS.flatMap((level) => {
    const base = levels[level] ?? null;
    if (base === null) return [];
    const nobody = level === 0 ? null : base.n - narrower;
    narrower = base.n;
    // Whom a question that is put to all was put to is no secret: it is the group.
    return level === 2 && question.relevant === null ? [] : [{ item: base, nobody, key }];
  });
  const counts = cells.map((item, index) => ({
    item,
    nobody: columns[index]?.level === 0 ? null : item.n,
    key,
  }));
  return [...bases, ...counts.filter(({ item }) => item.n > 0)];
}

/**
 * A base that has rows has somebody in it; so has a cell that is withheld in a published base, for nobody is published.
 * But of a group whose base is withheld cells of nobody are withheld too, in both directions of a cross table.
 */
export function leastOf({ sheets }: Frame): ReadonlyMap<Item, number> {
  const least = new Map<Item, number>();
  const lines = sheets.flatMap(({ columns, lines: own }) => own.map((line) => ({ columns, line })));
  for (const isPublished of [true, false]) {
    for (const { columns, line } of lines) {
      line.cells.forEach((cell, index) => {
        const bases = line.levels.slice(columns[index]?.level ?? 0);
        const published = bases.some((base) => base?.withheld === false);
        if (cell.n > 0 && published === isPublished) least.set(cell, isPublished ? 1 : 0);
      });
      for (const base of line.levels) if (base !== null) least.set(base, 1);
    }
  }
  return least;
}

function few(sums: readonly Sum[], secret: ReadonlySet<Item>, policy: Policy): Item[] {
  return sums.flatMap(({ total, parts, counts = false }) => {
    if (!counts || total.withheld) return [];
    const hidden = parts.filter((part) => part.withheld);
    if (
      !isFew(
        fsum(hidden, ({ n }) => n),
        policy,
      )
    )
      return [];
    return hidden.filter((item) => item.n > 0 && secret.has(item)).slice(0, 1);
  });
}
