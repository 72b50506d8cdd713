import { fsum, min } from 'd3-array';
import { withholdLine } from './primary.ts';
import { linesBy, type Item, type Line, type Sheet } from './sheet.ts';
import type { Policy } from '../../model/policy.ts';

/** Where a withheld cell stands. */
export interface Spot {
  readonly sheet: Sheet;
  readonly line: Line;
  readonly column: number;
}

/**
 * Withholds partners for a cell that is not safe, following the hypercube method (Repsilber 1994; Giessing and Repsilber
 * 2002, GHMITER of τ-ARGUS): the cell, another choice of the same group, and both choices of another group form a
 * rectangle whose corners can all move together, far enough for the protection. The rectangle that costs the fewest
 * published respondents is taken. Cells of 0 protect nothing and are never taken; everyone's cells only where no group
 * can help. Returns whether anything more is withheld.
 */
export function protectCell(spot: Spot, policy: Policy): boolean {
  const { sheet, line, column } = spot;
  if (line.by === null) return protectTopline(spot, policy);
  const own = line.cells[column];
  if (own === undefined) return false;
  if (isShort(own, neighbours(spot), policy)) return withholdLeast(neighbours(spot));
  const options = rectangles(spot, policy);
  const best = min(options, ({ cost }) => cost);
  const chosen = options.find(({ cost }) => cost === best);
  if (chosen !== undefined) return withhold(chosen.corners);
  const across = columnOf(siblingsOf(sheet, line), column);
  return withholdLeast(neighbours(spot)) || withholdLeast(across) || protectByTopline(spot);
}

function rectangles({ sheet, line, column }: Spot, { protection }: Policy) {
  const own = line.cells[column];
  return neighbours({ sheet, line, column }).flatMap((beside) => {
    const other = line.cells.indexOf(beside);
    return siblingsOf(sheet, line).flatMap(({ cells }) => {
      const [across, diagonal] = [cells[column], cells[other]];
      if (own === undefined || across === undefined || diagonal === undefined) return [];
      const corners = [beside, across, diagonal];
      const cost = fsum(corners, (cell) => (cell.withheld ? 0 : cell.n));
      const spread = Math.min(own.n, diagonal.n) + Math.min(beside.n, across.n) - 2;
      return corners.every(({ n }) => n > 0) && cost > 0 && spread >= protection - 1
        ? [{ corners, cost }]
        : [];
    });
  });
}

/** Another choice of everyone's, and in each breakdown one group's cell of the same choice. */
function protectTopline(spot: Spot, policy: Policy): boolean {
  const own = spot.line.cells[spot.column];
  if (own === undefined) return false;
  const below = [...linesBy(spot.sheet).values()].map((groups) => columnOf(groups, spot.column));
  const lacking = [neighbours(spot), ...below].filter((cells) => isShort(own, cells, policy));
  if (lacking.map(withholdLeast).some(Boolean)) return true;
  return [neighbours(spot), ...below].map(withholdLeast).some(Boolean);
}

/** Whether the withheld cells of a sum, `own` among them, are too few respondents, or too near to one each, to hide it. */
export function isShort(
  own: Item,
  others: readonly Item[],
  { minimum, protection }: Policy,
): boolean {
  const hidden = [own, ...others.filter((cell) => cell.withheld && cell.n > 0 && cell !== own)];
  const total = fsum(hidden, ({ n }) => n);
  const able = hidden.length > 1 && total - hidden.length >= protection - 1;
  return (total < minimum || !able) && others.some((cell) => !cell.withheld && cell.n > 0);
}

/** A cell that holds all of everyone's respondents is published with them; otherwise some are in no group. */
function protectByTopline({ sheet, column }: Spot): boolean {
  const total = sheet.lines.find(({ by }) => by === null)?.cells[column];
  return total !== undefined && total.n > 0 && withhold([total]);
}

/** The cells, not of nobody, that add up to the same base: only single choice has any. */
function neighbours({ sheet, line, column }: Spot): readonly Item[] {
  if (!sheet.single || sheet.columns[column]?.level !== 0) return [];
  return line.cells.filter(
    (cell, index) => index !== column && sheet.columns[index]?.level === 0 && cell.n > 0,
  );
}

/** The other groups of the same breakdown. */
export function siblingsOf(sheet: Sheet, line: Line): readonly Line[] {
  return sheet.lines.filter((other) => other !== line && other.by === line.by);
}

const columnOf = (lines: readonly Line[], column: number) =>
  lines.flatMap(({ cells }) => cells[column] ?? []);

/** The smallest cell that is still published. */
export function withholdLeast(cells: readonly Item[]): boolean {
  const open = cells.filter((cell) => !cell.withheld && cell.n > 0);
  const least = min(open, ({ n }) => n);
  return withhold(open.filter(({ n }) => n === least).slice(0, 1));
}

export function withhold(cells: readonly Item[]): boolean {
  const fresh = cells.filter((cell) => !cell.withheld);
  for (const cell of fresh) cell.withheld = true;
  return fresh.length > 0;
}

/** Everything of a line; returns whether any of it was still published. */
export function withholdWhole(line: Line): boolean {
  const fresh = [...line.cells, ...line.levels].some((item) => item?.withheld === false);
  withholdLine(line);
  return fresh;
}

/** What a line tells beyond substantive answers. */
export function withholdWide({ columns }: Sheet, { cells, levels }: Line): boolean {
  const wide = cells.filter((cell, index) => columns[index]?.level !== 0 && cell.n > 0);
  return withhold([...wide, ...levels.slice(1).flatMap((base) => base ?? [])]);
}
