import { min } from 'd3-array';
import { linesBy } from './disclose-audit.ts';
import type { Level } from './disclose-level.ts';
import { withholdLine } from './disclose-primary.ts';
import type { Item, Line, Sheet } from './disclose-sheet.ts';

/** Where a withheld cell stands. */
interface Spot {
  readonly sheet: Sheet;
  readonly line: Line;
  readonly column: number;
}

/**
 * Withholds partners for a cell that its sums give away, following the hypercube method (Repsilber 1994; Giessing and
 * Repsilber 2002, GHMITER of τ-ARGUS): the cell, another choice of the same group, and both choices of another group
 * form a rectangle whose corners can all move together. The rectangle that costs the fewest published respondents is
 * taken. Cells of 0 protect nothing and are never taken; everyone's cells only where no group can help.
 * Returns whether anything more is withheld.
 */
export function protectCell(spot: Spot): boolean {
  const { sheet, line, column } = spot;
  if (line.by === null) return protectTopline(spot);
  const options = rectangles(spot);
  const best = min(options, ({ cost }) => cost);
  const chosen = options.find(({ cost }) => cost === best);
  if (chosen !== undefined) return withhold(chosen.corners);
  const across = columnOf(siblings(sheet, line), column);
  if (withhold([...partnerIn(neighbours(spot), spot), ...partnerIn(across, spot)])) return true;
  return isAlone(spot) ? withholdWhole(line) : protectByTopline(spot);
}

function rectangles({ sheet, line, column }: Spot) {
  return neighbours({ sheet, line, column }).flatMap((beside) => {
    const other = line.cells.indexOf(beside);
    return siblings(sheet, line).flatMap(({ cells }) => {
      const corners = [beside, cells[column], cells[other]].flatMap((cell) => cell ?? []);
      const cost = corners.reduce((sum, cell) => sum + (cell.withheld ? 0 : cell.n), 0);
      return corners.length === 3 && corners.every(({ n }) => n > 0) && cost > 0
        ? [{ corners, cost }]
        : [];
    });
  });
}

/** Another choice of everyone's, and in each breakdown one group's cell of the same choice. */
function protectTopline(spot: Spot): boolean {
  const { sheet, line, column } = spot;
  const below = [...linesBy(sheet).values()].map((groups) => columnOf(groups, column));
  if (withhold([neighbours(spot), ...below].flatMap((cells) => partnerIn(cells, spot))))
    return true;
  return isAlone(spot) && withholdWhole(line);
}

/** The smallest published cell, where the withheld ones beside it do not protect: none, or one respondent each. */
function partnerIn(cells: readonly Item[], { line, column }: Spot): readonly Item[] {
  const own = line.cells[column]?.n;
  const hidden = cells.filter((cell) => cell.withheld && cell.n > 0);
  if (!hidden.every(({ n }) => n === 1 && own === 1)) return [];
  const open = cells.filter((cell) => !cell.withheld && cell.n > 0);
  const least = min(open, ({ n }) => n);
  return open.filter(({ n }) => n === least).slice(0, 1);
}

/** A cell that holds all of everyone's respondents is published with them; otherwise some are in no group. */
function protectByTopline({ sheet, line, column }: Spot): boolean {
  const total = sheet.lines.find(({ by }) => by === null)?.cells[column];
  const own = line.cells[column];
  return total !== undefined && total.n === own?.n && withhold([total]);
}

/** The cells, not of nobody, that add up to the same base: only single choice has any. */
function neighbours({ sheet, line, column }: Spot): readonly Item[] {
  if (!sheet.single || sheet.columns[column]?.level !== 0) return [];
  return line.cells.filter(
    (cell, index) => index !== column && sheet.columns[index]?.level === 0 && cell.n > 0,
  );
}

const isAlone = (spot: Spot) =>
  spot.sheet.single &&
  spot.sheet.columns[spot.column]?.level === 0 &&
  neighbours(spot).length === 0;

function siblings(sheet: Sheet, line: Line): readonly Line[] {
  return sheet.lines.filter((other) => other !== line && other.by === line.by);
}

const columnOf = (lines: readonly Line[], column: number) =>
  lines.flatMap(({ cells }) => cells[column] ?? []);

function withhold(cells: readonly Item[]): boolean {
  const fresh = cells.filter((cell) => !cell.withheld);
  for (const cell of fresh) cell.withheld = true;
  return fresh.length > 0;
}

function withholdWhole(line: Line): boolean {
  const fresh = [...line.cells, ...line.levels].some((item) => item?.withheld === false);
  withholdLine(line);
  return fresh;
}

/**
 * Withholds another group's base for a withheld base that the groups give away. The smallest base is taken, and with
 * it everything that rests on it: of substantive answers the whole line, of a wider base the cells that widen it.
 */
export function protectBase(sheet: Sheet, line: Line, level: Level): boolean {
  const breakdowns = line.by === null ? [...linesBy(sheet).values()] : [siblings(sheet, line)];
  const lacking = breakdowns.filter(
    (lines) => !lines.some(({ levels }) => levels[level]?.withheld === true),
  );
  return lacking.map((lines) => withholdSmallestBase(sheet, lines, level)).some(Boolean);
}

function withholdSmallestBase(sheet: Sheet, lines: readonly Line[], level: Level): boolean {
  const open = lines.filter(
    (line) => line.levels[level]?.withheld === false && widening(sheet, line, level) !== null,
  );
  const least = min(open, ({ levels }) => levels[level]?.n);
  const partner = open.find(({ levels }) => levels[level]?.n === least);
  if (partner === undefined) return false;
  if (level === 0) return withholdWhole(partner);
  const base = partner.levels[level] ?? null;
  return withhold([...(widening(sheet, partner, level) ?? []), ...(base === null ? [] : [base])]);
}

/** The cells that must go with a base so that it cannot be added up again; null where there are none. */
function widening(sheet: Sheet, { cells }: Line, level: Level): readonly Item[] | null {
  if (level === 0 || !sheet.single) return [];
  const own = cells.filter((cell, index) => sheet.columns[index]?.level === level && cell.n > 0);
  return own.length === 0 ? null : own;
}
