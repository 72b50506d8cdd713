/** How far below its true value each of some counts may lie, and the directions in which all of them can move together. */
export interface Polytope {
  /** The count less the least it may be, at least 0, one for each count. */
  readonly slack: Float64Array;
  /** Count by count, how much it changes with each of the `width` directions. */
  readonly moves: Float64Array;
  readonly width: number;
}

/** Rows say how what is kept depends on what is free; names below `rows` are counts above their least, others directions. */
interface Dictionary {
  /** Row by row. */
  readonly matrix: Float64Array;
  readonly goal: Float64Array;
  readonly level: Float64Array;
  readonly basic: number[];
  readonly free: number[];
  readonly rows: number;
}

const NOTHING = 1e-9;

/**
 * Raises (or with `sign` −1 lowers) one count as far as the others, none of which may fall below its least value, allow.
 * The simplex method in dictionary form (Chvátal, Linear Programming, 1983, chapters 2–3) by the steepest column and in
 * the end by Bland's rule, so that it stops; it starts at the true counts, which are feasible. A direction may be gone
 * both ways, so that it enters once and never leaves. `visit` sees every corner, as the change of each count from the
 * truth, and stops the climb by returning true. Returns false where nothing bounds the count.
 */
export function climb(
  { slack, moves, width }: Polytope,
  index: number,
  sign: 1 | -1,
  visit: (change: (count: number) => number) => boolean,
): boolean {
  const rows = slack.length;
  const dictionary: Dictionary = {
    matrix: moves.slice(),
    goal: moves.subarray(index * width, (index + 1) * width).map((x) => sign * x),
    level: slack.slice(),
    basic: Array.from({ length: rows }, (_, row) => row),
    free: Array.from({ length: width }, (_, column) => rows + column),
    rows,
  };
  const value = new Float64Array(rows);
  for (let step = 0; ; step++) {
    const column = entering(dictionary, step < rows);
    if (column < 0) return true;
    if ((dictionary.goal[column] ?? 0) < 0) turn(dictionary, column);
    const row = leaving(dictionary, column);
    if (row < 0) return false;
    pivot(dictionary, row, column);
    value.fill(0);
    dictionary.basic.forEach((name, at) => {
      if (name < rows) value[name] = dictionary.level[at] ?? 0;
    });
    if (visit((count) => (value[count] ?? 0) - (slack[count] ?? 0))) return true;
  }
}

function entering({ goal, free, rows }: Dictionary, isSteep: boolean): number {
  let best = -1;
  let most = NOTHING;
  for (let column = 0; column < goal.length; column++) {
    const x = goal[column] ?? 0;
    const gain = (free[column] ?? 0) >= rows ? Math.abs(x) : x;
    const isBetter = isSteep
      ? gain > most
      : gain > NOTHING && (best < 0 || (free[column] ?? 0) < (free[best] ?? 0));
    if (isBetter) [best, most] = [column, gain];
  }
  return best;
}

/** Takes a direction the other way. */
function turn({ matrix, goal }: Dictionary, column: number): void {
  goal[column] = -(goal[column] ?? 0);
  for (let at = column; at < matrix.length; at += goal.length) matrix[at] = -(matrix[at] ?? 0);
}

function leaving({ matrix, goal, level, basic, rows }: Dictionary, column: number): number {
  let best = -1;
  let least = Infinity;
  for (let row = 0; row < rows; row++) {
    const x = matrix[row * goal.length + column] ?? 0;
    if (x >= -NOTHING || (basic[row] ?? 0) >= rows) continue;
    const ratio = (level[row] ?? 0) / -x;
    const isLess =
      ratio < least - NOTHING ||
      (ratio <= least + NOTHING && (basic[row] ?? 0) < (basic[best] ?? 0));
    if (isLess) [best, least] = [row, ratio];
  }
  return best;
}

/** Solves the row for the column's variable and puts that into all the others. */
function pivot(dictionary: Dictionary, row: number, column: number): void {
  const { matrix, goal, level, basic, free, rows } = dictionary;
  const width = goal.length;
  const own = matrix.subarray(row * width, (row + 1) * width);
  const by = own[column] ?? 1;
  for (let k = 0; k < width; k++) own[k] = -(own[k] ?? 0) / by;
  own[column] = 1 / by;
  level[row] = -(level[row] ?? 0) / by;
  for (let other = 0; other < rows; other++) {
    if (other === row) continue;
    const factor = replace(matrix, other * width, own, column);
    level[other] = (level[other] ?? 0) + factor * (level[row] ?? 0);
  }
  replace(goal, 0, own, column);
  [basic[row], free[column]] = [free[column] ?? 0, basic[row] ?? 0];
}

/** Puts a solved row into the one that starts at `from`; returns what it held of the column. */
function replace(to: Float64Array, from: number, own: Float64Array, column: number): number {
  const factor = to[from + column] ?? 0;
  if (Math.abs(factor) <= NOTHING) return 0;
  to[from + column] = 0;
  for (let k = 0; k < own.length; k++) to[from + k] = (to[from + k] ?? 0) + factor * (own[k] ?? 0);
  return factor;
}
