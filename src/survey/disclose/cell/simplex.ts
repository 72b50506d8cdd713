/** How far below its true value each of some counts may lie, and the directions in which all of them can move together. */
export interface Polytope {
  /** The count less the least it may be, at least 0, one for each count. */
  readonly slack: Float64Array;
  /** Count by count, how much it changes with each of the `width` directions. */
  readonly moves: Float64Array;
  readonly width: number;
}

/**
 * A corner of a polytope: rows say how what is kept depends on what is free; names below `rows` are counts above their
 * least, others directions. Each climb goes on from the corner where the one before it ended.
 */
export interface Dictionary {
  /** Row by row. */
  readonly matrix: Float64Array;
  readonly slack: Float64Array;
  readonly level: Float64Array;
  readonly basic: number[];
  readonly free: number[];
  readonly rows: number;
}

const NOTHING = 1e-9;

/** The dictionary of the true counts, from which all directions are open. */
export function dictionaryOf({ slack, moves, width }: Polytope): Dictionary {
  const rows = slack.length;
  return {
    matrix: moves.slice(),
    slack,
    level: slack.slice(),
    basic: Array.from({ length: rows }, (_, row) => row),
    free: Array.from({ length: width }, (_, column) => rows + column),
    rows,
  };
}

/**
 * Raises (or with `sign` −1 lowers) one count as far as the others, none of which may fall below its least value, allow.
 * The simplex method in dictionary form (Chvátal, Linear Programming, 1983, chapters 2–3) by the steepest column and in
 * the end by Bland's rule, so that it stops. A direction may be gone both ways, so that it enters once and never leaves.
 * `visit` sees every corner, as the change of each count from the truth, and stops the climb by returning true. Returns
 * false where nothing bounds the count.
 */
export function climb(
  dictionary: Dictionary,
  index: number,
  sign: 1 | -1,
  visit: (change: (count: number) => number) => boolean,
): boolean {
  const { rows, slack } = dictionary;
  const goal = goalOf(dictionary, index, sign);
  const value = new Float64Array(rows);
  for (let step = 0; ; step++) {
    const column = entering(dictionary, goal, step < rows);
    if (column < 0) return true;
    if ((goal[column] ?? 0) < 0) turn(dictionary, goal, column);
    const row = leaving(dictionary, column);
    if (row < 0) return false;
    pivot(dictionary, goal, row, column);
    value.fill(0);
    dictionary.basic.forEach((name, at) => {
      if (name < rows) value[name] = dictionary.level[at] ?? 0;
    });
    if (visit((count) => (value[count] ?? 0) - (slack[count] ?? 0))) return true;
  }
}

/** How a count, or with `sign` −1 what it lacks, depends on what is free. */
function goalOf({ matrix, basic, free }: Dictionary, index: number, sign: 1 | -1): Float64Array {
  const row = basic.indexOf(index);
  if (row < 0) return Float64Array.from(free, (name) => (name === index ? sign : 0));
  return matrix.subarray(row * free.length, (row + 1) * free.length).map((x) => sign * x);
}

function entering({ free, rows }: Dictionary, goal: Float64Array, isSteep: boolean): number {
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
function turn({ matrix }: Dictionary, goal: Float64Array, column: number): void {
  goal[column] = -(goal[column] ?? 0);
  for (let at = column; at < matrix.length; at += goal.length) matrix[at] = -(matrix[at] ?? 0);
}

function leaving({ matrix, level, basic, free, rows }: Dictionary, column: number): number {
  let best = -1;
  let least = Infinity;
  for (let row = 0; row < rows; row++) {
    const x = matrix[row * free.length + column] ?? 0;
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
function pivot(dictionary: Dictionary, goal: Float64Array, row: number, column: number): void {
  const { matrix, level, basic, free, rows } = dictionary;
  const width = free.length;
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
  for (let k = 0; k < own.length; k++) {
    const x = (to[from + k] ?? 0) + factor * (own[k] ?? 0);
    // What rounding leaves of nothing must not grow from climb to climb.
    to[from + k] = Math.abs(x) <= NOTHING ? 0 : x;
  }
  return factor;
}
