import {
  type Calibration,
  dot,
  explainedByMargins,
  type SurveyDesign,
  type Tally,
} from '../design/index.ts';

/** Puts a row into its cells: how much it adds to each, before weighting. */
export type Enter = (row: number, put: (cell: number, amount: number) => void) => void;

/**
 * A tally whose variances are those of residuals from the raked margins: what the margins explain of a cell is taken
 * off its products and its sums by stratum. Deville, Särndal and Sautory, JASA 88 (1993); R's `svyrecvar` of a raked
 * design. Without raking the tally is returned as it is.
 *
 * @param enter cells numbered through all groups: cell c of group g is g · width + c
 */
export function residualTally(tally: Tally, enter: Enter, design: SurveyDesign): Tally {
  const { raking } = design;
  if (raking === null) return tally;
  const { width, strata, weighted } = tally;
  const cells = tally.n.length;
  const crossed = crossedWith(raking, cells, enter, design);
  const parts = Array.from({ length: cells }, (_, cell) =>
    explainedByMargins(raking, rowOf(crossed.sums, cell, raking.count)),
  );
  const products = tally.products.map((own, at) => {
    const c = Math.floor(at / width);
    const d = Math.floor(c / width) * width + (at % width);
    const left = own - explainedProduct(raking, { c, d, parts, products: crossed.products });
    return Math.abs(left) > ROUNDING * Math.sqrt(squareOf(tally, c) * squareOf(tally, d))
      ? left
      : 0;
  });
  const residuals = weighted.map((sum, at) => {
    const h = Math.floor(at / width) % strata;
    const cell = Math.floor(at / (strata * width)) * width + (at % width);
    return sum - dot(rowOf(raking.weighted, h, raking.count), parts[cell]);
  });
  return { ...tally, products, residuals };
}

const rowOf = (matrix: Float64Array, row: number, count: number): Float64Array =>
  matrix.subarray(row * count, (row + 1) * count);

/** A residual below this part of its cells is rounding error. */
const ROUNDING = 1e-12;

/** A cell's product with itself. */
const squareOf = ({ products, width }: Tally, cell: number): number =>
  products[cell * width + (cell % width)] ?? 0;

interface Pair {
  readonly c: number;
  readonly d: number;
  readonly parts: readonly Float64Array[];
  readonly products: Float64Array;
}

/** What the margins explain of the product of two cells. */
function explainedProduct(
  { count, products: own }: Calibration,
  { c, d, parts, products }: Pair,
): number {
  const [a, b] = [parts[c] ?? new Float64Array(), parts[d] ?? new Float64Array()];
  const both = a.reduce((sum, x, k) => (x === 0 ? sum : sum + x * dot(rowOf(own, k, count), b)), 0);
  return dot(rowOf(products, c, count), b) + dot(rowOf(products, d, count), a) - both;
}

/**
 * By cell and group of a margin: the sum of the cell over the rows of the group, and the product of both over primary
 * sampling units.
 */
function crossedWith(raking: Calibration, cells: number, enter: Enter, design: SurveyDesign) {
  const { count, group } = raking;
  const sums = new Float64Array(cells * count);
  const products = new Float64Array(cells * count);
  const psu = new Float64Array(cells);
  const met: number[] = [];
  const add = (row: number): void => {
    const weight = design.weights[row] ?? 0;
    // Trimmed weights differ from the raked ones.
    const ratio = weight / (raking.weight[row] ?? NaN);
    enter(row, (cell, amount) => {
      met.push(cell);
      psu[cell] = (psu[cell] ?? 0) + weight * amount;
      for (const own of group) {
        const at = cell * count + (own[row] ?? 0);
        sums[at] = (sums[at] ?? 0) + ratio * amount;
      }
    });
  };
  const close = (scale: number, margins: (put: (k: number, sum: number) => void) => void): void => {
    for (const cell of met) {
      const x = scale * (psu[cell] ?? 0);
      psu[cell] = 0;
      if (x === 0) continue;
      margins((k, sum) => {
        products[cell * count + k] = (products[cell * count + k] ?? 0) + x * sum;
      });
    }
    met.length = 0;
  };
  eachUnit(design, raking, add, close);
  return { sums, products };
}

type Close = (scale: number, margins: (put: (k: number, sum: number) => void) => void) => void;

function eachUnit(
  { clusters, rows, stratum, psuScale, factor }: SurveyDesign,
  { count, group, weight, psuSums }: Calibration,
  add: (row: number) => void,
  close: Close,
): void {
  const scaleOf = (h: number): number => (psuScale[h] ?? 0) * factor;
  if (clusters === null || psuSums === null)
    for (let row = 0; row < rows; row++) {
      add(row);
      close(scaleOf(stratum[row] ?? 0), (put) => {
        for (const own of group) put(own[row] ?? 0, weight[row] ?? 0);
      });
    }
  else
    clusters.stratum.forEach((h, psu) => {
      clusters.order.subarray(clusters.start[psu], clusters.start[psu + 1]).forEach(add);
      close(scaleOf(h), (put) => {
        rowOf(psuSums, psu, count).forEach((sum, k) => {
          put(k, sum);
        });
      });
    });
}
