import { standardErrorDiscloses } from './precision.ts';
import {
  type FrequencyTable,
  frequencyTablesOf,
  type LinkedTables,
  linkTables,
  type MergedClass,
  type Row,
  rowKey,
} from './table/index.ts';
import {
  baseLevelOf,
  DEFAULT_POLICY,
  type Estimate,
  type Policy,
  type Result,
  type Sampling,
  type Survey,
} from '../model/index.ts';
import { suppressTables } from './secondary/index.ts';
import {
  restsOnSquares,
  rowsDisclosedByVariance,
  suppressedMagnitudes,
} from './magnitude/index.ts';
import { asResult, suppressedBase, suppressedCell, withReliabilityMarks } from './mark/index.ts';
import { NO_PRECISION } from '../design/index.ts';

/** What disclosure control must know beside the estimates. */
interface Disclosure {
  readonly survey: Survey;
  /** Whether the front matter names where the tables were published before. */
  readonly publishedElsewhere: boolean;
  /**
   * How the sample was drawn: the rules of reliability are for probability samples. Null, the default, where it is not
   * known.
   */
  readonly sampling?: Sampling | null;
  readonly policy?: Policy;
}

/**
 * Disclosure control, the privacy line: Estimates in, Results out, in the same order. A suppressed figure has null for
 * every number that would disclose it, and a mark; a suppressed base takes everything that rests on it along. Shares of
 * groups on bases that count don't-knows and the like have no Result unless the policy asks for them, totals of scores never.
 *
 * Primary suppression (`c`): answers of 1–9 respondents, their complements, and bases of 1–9. Secondary suppression:
 * complements, until no suppressed count can be narrowed to fewer than three consecutive values by the additive
 * relations within a table, across groups, bases and questions, or with the sample's profile. Toplines are kept in
 * preference to breakdowns. Reliability (`u`, of probability samples) is judged after that. Printed tables that were
 * published elsewhere pass as they are; tables made from responses never do. docs/estimates.md says what is protected
 * and what is not (Hundepool et al., Statistical Disclosure Control, 2012).
 *
 * Precondition: all the estimates of the survey, for complements are chosen across tables; filter the Results instead.
 * Throws for an estimate of a question that the survey lacks.
 *
 * @example disclose(estimate(survey), { survey, publishedElsewhere: false, sampling: 'probability' })
 */
export function disclose(estimates: readonly Estimate[], disclosure: Disclosure): Result[] {
  const { survey, publishedElsewhere, sampling = null, policy = DEFAULT_POLICY } = disclosure;
  if (publishedElsewhere && survey.source.kind === 'results') return estimates.map(asResult);
  const tables = frequencyTablesOf(survey.questions, estimates);
  const linked = linkTables(survey, tables, policy);
  suppressTables(linked, policy);
  const numbers = suppressedMagnitudes(survey, tables, policy);
  const spread = rowsDisclosedByVariance(survey, tables, numbers, policy);
  const indexes = new Map(tables.map((table) => [table.question.name, indexOf(table)]));
  return estimates.flatMap((estimate): Result | readonly Result[] => {
    const index = indexes.get(estimate.question);
    if (isUnpublished(estimate, index?.table, policy)) return [];
    const row = index?.rows.get(rowKey(estimate));
    if (index === undefined || row === undefined)
      throw new Error(`unknown question: ${estimate.question}`);
    const open = suppressed(estimate, index.table, row, { linked, numbers });
    if (open.marks.includes('c')) return asResult(open);
    const shown = withReliabilityMarks(open, policy, sampling === 'probability');
    const isDisclosed =
      policy.protection > 1 &&
      ((spread.has(row) && restsOnSquares(estimate)) ||
        standardErrorDiscloses(shown, index.table, row, linked, numbers));
    return asResult(isDisclosed ? { ...shown, ...NO_PRECISION } : shown);
  });
}

function indexOf(table: FrequencyTable) {
  return { table, rows: new Map(table.rows.map((row) => [rowKey(row), row])) };
}

/** Whether a figure is published on request only, or never: a sum of scores counts nothing that is. */
function isUnpublished(
  { by, base, statistic }: Estimate,
  table: FrequencyTable | undefined,
  { nonresponseByGroup }: Policy,
): boolean {
  if (statistic === 'total' && table?.single === true) return true;
  return by !== null && baseLevelOf(base) > 0 && !nonresponseByGroup;
}

/** Whether a net is the sum of a class that is published though not each of its answers is. */
function isMerged({ statistic, choice }: Estimate, merged: readonly MergedClass[]): boolean {
  const told = new Set(merged.flatMap(({ net, count }) => (count.suppressed ? [] : [net])));
  const sides = ['top', 'bottom'] as const;
  const needed = choice === 'balance' ? sides : sides.filter((side) => side === choice);
  return statistic === 'net' && needed.every((side) => told.has(side));
}

function suppressed(
  estimate: Estimate,
  { columns }: FrequencyTable,
  row: Row,
  { linked, numbers }: { readonly linked: LinkedTables; readonly numbers: ReadonlySet<Row> },
): Estimate {
  if (row.bases[baseLevelOf(estimate.base)]?.suppressed === true) return suppressedBase(estimate);
  if (numbers.has(row)) return suppressedCell(estimate);
  const column = columns.findIndex(
    ({ choice }) => estimate.statistic === 'share' && choice === estimate.choice,
  );
  if (column >= 0)
    return row.cells[column]?.suppressed === true ? suppressedCell(estimate) : estimate;
  if (isMerged(estimate, linked.mergedOf(row))) return estimate;
  // A mean or a net is one more equation in the counts of the choices, which could give a suppressed one away.
  const rests = row.cells.some((cell, index) => cell.suppressed && columns[index]?.level === 0);
  return rests ? suppressedBase(estimate) : estimate;
}
