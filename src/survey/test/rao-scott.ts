import type { TestOptions } from './groups.ts';
import {
  degreesOfFreedom,
  fTail,
  isVarianceUnknown,
  sumOf,
  type SurveyDesign,
  surveyDesignOf,
} from '../design/index.ts';
import { departures } from './rao-scott-basis.ts';
import { effectsOf } from './rao-scott-effects.ts';
import { crosstabOf, type TableKey } from './crosstab.ts';
import { tableDegrees } from './degrees.ts';
import { readCells, type TableCells } from './table-cells.ts';
import { partOf, type TablePart } from './table-part.ts';
import type { Survey } from '../model/index.ts';

/** The Rao–Scott test of independence of answers and groups. */
export interface RaoScott {
  /** Pearson's X² over the sum of the design effects. */
  readonly F: number;
  /** Degrees of freedom of the numerator and the denominator; seldom whole. */
  readonly ndf: number;
  readonly ddf: number;
  /** The p-value of independence in the population. */
  readonly p: number;
  /** Primary sampling units less strata, of those in the table; fewer where groups have too few of their own (`tableDegrees`). */
  readonly df: number;
}

/**
 * Rao and Scott's test of a question × background cross table, with the second-order correction, as an F: whether
 * answers and groups are independent in the population. R's `svychisq(~question + by, design, statistic = "F")`; Rao &
 * Scott, Annals of Statistics 12 (1984); Thomas & Rao, JASA 82 (1987). The table holds respondents with a substantive
 * answer and a group; answers and groups that do not occur are left out.
 *
 * Pearson's X² of the weighted shares is compared with the eigenvalues δ of the design effects of the departures from
 * independence: F = X² / Σδ on ndf = (Σδ)² / Σδ² and ddf = ndf · df degrees of freedom. Groups without a degree of freedom
 * of their own, such as those that lie in one cluster, are left out.
 *
 * Precondition: a probability sample, which is for the caller to know.
 *
 * @returns null where there is no test: a single answer or group that can be tested, empty cells that leave too few departures, no
 *   degrees of freedom, no sampling error, a stratum whose variance cannot be estimated, or a survey of printed
 *   tables. Throws for an unknown question, choice or background question, and for a question without choices.
 * @example raoScott(survey, { question: 'q1', by: 'sex' })?.p // 0.0024
 */
export function raoScott(
  survey: Survey,
  key: TableKey,
  { lonelyPsu = 'error', design: known }: TestOptions = {},
): RaoScott | null {
  const design = known ?? surveyDesignOf(survey, lonelyPsu);
  if (design === null || survey.source.kind === 'results') return null;
  const table = readCells(crosstabOf(survey, survey.source.responses, key), design);
  if (table === null) return null;
  const rowOf = table.answers.map((_, row) => row);
  const found = raoScottOf(partOf(table, { rowOf, hasGroup: supportedGroups(table) }), design);
  return found === 'few-clusters' ? null : found;
}

/** Whether each group of a table has a degree of freedom of its own. */
export function supportedGroups(table: TableCells): readonly boolean[] {
  return table.supports(table.answers.map(() => 1)).groups.map(({ df }) => df >= 1);
}

/** The test of a part of a table; `few-clusters` where its groups lie in too few for one. */
export function raoScottOf(
  { rows, columns, cells, supports }: TablePart,
  { strata }: SurveyDesign,
): RaoScott | 'few-clusters' | null {
  if (rows < 2 || columns < 2) return null;
  const all = new Float64Array(cells.width).fill(1);
  if (degreesOfFreedom(cells, all, 0) < 1 || isVarianceUnknown(cells, strata, all)) return null;
  const weight = sumOf(cells, all);
  const p = Array.from(all, (_, cell) => sumOf(cells, unit(cells.width, cell)) / weight);
  const basis = departures(rows, columns, p);
  if (basis === null) return null;
  const n = cells.n.reduce((sum, own) => sum + own, 0);
  const forms = basis.map((vector) => linearised(vector, p, weight));
  const effects = effectsOf(cells, strata, forms, n);
  if (effects === null) return null;
  const F = (n * distance(p, rows, columns)) / effects.sum;
  const ndf = effects.sum ** 2 / effects.squares;
  const share = Array.from({ length: columns }, (_, column) =>
    p.reduce((sum, own, cell) => (cell % columns === column ? sum + own : sum), 0),
  );
  const df = tableDegrees(supports, { rows, share, ndf });
  return df > 0 ? { F, ndf, ddf: ndf * df, p: fTail(F, ndf, ndf * df), df } : 'few-clusters';
}

function unit(width: number, cell: number): Float64Array {
  return new Float64Array(width).fill(1, cell, cell + 1);
}

/** The derivatives of Σ p · vector / √p by the weighted counts of the cells. */
function linearised(vector: readonly number[], p: readonly number[], weight: number): number[] {
  const scores = vector.map((x, cell) => ((p[cell] ?? 0) > 0 ? x / Math.sqrt(p[cell] ?? 0) : 0));
  const mean = scores.reduce((sum, score, cell) => sum + score * (p[cell] ?? 0), 0);
  return scores.map((score) => (score - mean) / weight);
}

/** Pearson's X² of shares: Σ (p − row · column)² / (row · column). */
function distance(p: readonly number[], rows: number, columns: number): number {
  const row = Array.from({ length: rows }, () => 0);
  const column = Array.from({ length: columns }, () => 0);
  p.forEach((share, cell) => {
    const [i, j] = [Math.floor(cell / columns), cell % columns];
    row[i] = (row[i] ?? 0) + share;
    column[j] = (column[j] ?? 0) + share;
  });
  return p.reduce((sum, share, cell) => {
    const expected = (row[Math.floor(cell / columns)] ?? 0) * (column[cell % columns] ?? 0);
    return sum + (share - expected) ** 2 / expected;
  }, 0);
}
