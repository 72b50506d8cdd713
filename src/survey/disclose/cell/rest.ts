import { fsum } from 'd3-array';
import { LEVELS } from './level.ts';
import { linesBy, type Item, type Line, type Sheet } from './sheet.ts';

/** Everyone's counts less all groups': those who are in no group of a breakdown. No table shows them; a reader can subtract. */
export type Rest = Line;

/** What no table shows but a reader may reckon with. */
export const unseen = (n: number): Item => ({ n, withheld: true });

/** The rest of each breakdown of a sheet, where there is one. Printed tables may contradict themselves, so they have none. */
export function restsOf(sheet: Sheet): readonly Rest[] {
  const everyone = sheet.lines.find(({ by }) => by === null);
  if (everyone === undefined) return [];
  return [...linesBy(sheet)].flatMap(([by, groups]) => {
    const less = (total: Item | null | undefined, parts: readonly (Item | null | undefined)[]) =>
      (total?.n ?? 0) - fsum(parts, (part) => part?.n ?? 0);
    const cells = everyone.cells.map((cell, index) =>
      less(
        cell,
        groups.map((group) => group.cells[index]),
      ),
    );
    const levels = LEVELS.map((level) => {
      const total = everyone.levels[level] ?? null;
      const parts = groups.map((group) => group.levels[level]);
      return total === null ? null : less(total, parts);
    });
    const all = [...cells, ...levels.flatMap((n) => n ?? [])];
    if (all.every((n) => n === 0) || all.some((n) => n < 0)) return [];
    const items = levels.map((n) => (n === null ? null : unseen(n)));
    return { by, group: null, cells: cells.map(unseen), levels: items };
  });
}
