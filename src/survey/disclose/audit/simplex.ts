/**
 * The possible changes of some counts: how far below its true value each may lie, and the directions in which they
 * move together.
 */
export interface Polytope {
  /** By count, the true value less its lower bound: 0 or more. */
  readonly slack: Float64Array;
  /** By count, its change with each of the `width` directions. */
  readonly moves: Float64Array;
  readonly width: number;
}

/**
 * A vertex of the polytope, as a dictionary (Chvátal): each row gives a basic variable in terms of the free ones.
 * Variables below `rows` are counts above their lower bounds, the others directions. Each climb starts from the vertex
 * where the last one ended.
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

/** The dictionary at the true counts, where all directions are free. */
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
 * Raises one count (lowers it with `sign` −1) as far as the lower bounds of all counts allow. The simplex method in
 * dictionary form (Chvátal, Linear Programming, 1983, chapters 2–3): the steepest column first, then Bland's rule,
 * which cannot cycle. A direction may be followed both ways, so that it enters the basis once and never leaves.
 *
 * `visit` sees every vertex, as the change of each count from the truth, and stops the climb by returning true.
 *
 * @returns false where the count is unbounded
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

/** The count to raise (negative with `sign` −1) in terms of the free variables. */
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

/** Follows a direction the other way. */
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

/** Exchanges a basic and a free variable. */
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

/** Substitutes a solved row into the one that starts at `from`; returns the coefficient that it replaced. */
function replace(to: Float64Array, from: number, own: Float64Array, column: number): number {
  const factor = to[from + column] ?? 0;
  if (Math.abs(factor) <= NOTHING) return 0;
  to[from + column] = 0;
  for (let k = 0; k < own.length; k++) {
    const x = (to[from + k] ?? 0) + factor * (own[k] ?? 0);
    // Rounding errors must not accumulate over many climbs.
    to[from + k] = Math.abs(x) <= NOTHING ? 0 : x;
  }
  return factor;
}
