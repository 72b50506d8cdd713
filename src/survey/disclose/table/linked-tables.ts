import {
  type CategoryWeights,
  categoryWeightsOf,
  constantWeightCrosstabsOf,
  type CrosstabPairs,
  type StratumGroups,
  stratumGroupsOf,
} from '../sampling/index.ts';
import { residualRowsOf, type ResidualRow } from './residual.ts';
import { toplineOf, type CellCount, type Row, type FrequencyTable } from './frequency-table.ts';
import { type MergedClass, mergedClassesOf } from './merged.ts';
import type { Policy, Survey } from '../../model/index.ts';

/** The tables of a survey with all that links them: common groups, weights and strata. */
export interface LinkedTables {
  readonly tables: readonly FrequencyTable[];
  /** Those in no group of each breakdown of a table. */
  readonly residualRowsOf: (table: FrequencyTable) => readonly ResidualRow[];
  /**
   * The number of respondents that a row is about: all, a group, or those in no group. The number of all is public;
   * the sample's profile gives that of a group. Null for printed tables, which may be of different respondents.
   */
  readonly sizeOf: (row: Row) => CellCount | null;
  /** The classes that the answers of a row merge into before they are withheld. */
  readonly mergedOf: (row: Row) => readonly MergedClass[];
  /** Categories whose weighted counts are a second equation in the counts. */
  readonly categoryWeights: CategoryWeights;
  /** Cross tables whose weighted counts depend on the whole table. */
  readonly constantWeightCrosstabs: CrosstabPairs;
  /** Breakdowns whose standard errors are equations in the counts of the groups. */
  readonly stratumGroups: StratumGroups;
}

/** Links the tables of a survey. */
export function linkTables(
  survey: Survey,
  tables: readonly FrequencyTable[],
  policy: Policy,
): LinkedTables {
  const { source } = survey;
  const printed = source.kind === 'results';
  const residuals = new Map(tables.map((table) => [table, printed ? [] : residualRowsOf(table)]));
  const all: CellCount = { n: printed ? 0 : source.responses.rows, suppressed: false };
  const profiles = new Map(tables.map((table) => [table.question.name, table]));
  const ungrouped = new Map(
    [...profiles].map(([name, table]) => [name, ungroupedOf(table, all.n)]),
  );
  const categoryWeights = categoryWeightsOf(survey);
  const constantWeightCrosstabs = constantWeightCrosstabsOf(survey);
  // Where groups or answers have one weight each, a weighted sum would be a second equation in the answers of a side.
  const isOpen = !printed && categoryWeights.size + constantWeightCrosstabs.size === 0;
  const merged = new Map(
    isOpen ? tables.flatMap((table) => [...mergedClassesOf(table, policy)]) : [],
  );
  return {
    tables,
    categoryWeights,
    constantWeightCrosstabs,
    mergedOf: (row) => merged.get(row) ?? [],
    stratumGroups: stratumGroupsOf(survey),
    residualRowsOf: (table) => residuals.get(table) ?? [],
    sizeOf: ({ by, group }) => {
      if (printed) return null;
      if (by === null) return all;
      return (group === null ? ungrouped.get(by) : groupSize(profiles.get(by), group)) ?? null;
    },
  };
}

function groupSize(profile: FrequencyTable | undefined, group: string): CellCount | undefined {
  const index = profile?.columns.findIndex(({ choice }) => choice === group) ?? -1;
  return profile === undefined ? undefined : toplineOf(profile)?.cells[index];
}

/** A reader is taken to know how many are in no group, which protects more. */
function ungroupedOf(profile: FrequencyTable, rows: number): CellCount {
  return { n: rows - (toplineOf(profile)?.bases[0]?.n ?? 0), suppressed: false };
}
