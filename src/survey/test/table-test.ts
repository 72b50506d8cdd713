import type { SurveyDesign } from '../design/index.ts';
import { raoScottOf, type RaoScott, supportedGroups } from './rao-scott.ts';
import type { TableCells } from './table-cells.ts';
import { partOf } from './table-part.ts';

/** The test of a table, or why it has none. */
export interface TableTest {
  readonly test: RaoScott | null;
  /**
   * Why there is no test: each group, all but one at most, lies in one cluster; or groups lie in so few that no interval would be wide
   * enough. Null with a test.
   */
  readonly reason: 'one-cluster' | 'few-clusters' | null;
  /** The groups that are tested. */
  readonly groups: readonly string[];
  /** Groups that are left out, since their figures are withheld. */
  readonly withheld: readonly string[];
  /** Groups that are left out, since each lies in one cluster, which tells no sampling error. */
  readonly clustered: readonly string[];
}

/** Which part of a table may be seen. */
export interface Shown {
  /** Groups that are left out. */
  readonly without: ReadonlySet<string>;
  /** By answer of the table whether it counts with the others of these as one. */
  readonly isTogether: readonly boolean[];
}

/**
 * The Rao–Scott test of what may be seen of a table.
 *
 * @returns null where nothing could be tested in any sample: one answer or group alone, empty cells, no sampling error
 */
export function tableTest(table: TableCells, shown: Shown, design: SurveyDesign): TableTest | null {
  const isShown = table.groups.map((group) => !shown.without.has(group));
  const isSupported = supportedGroups(table);
  const hasGroup = isShown.map((own, at) => own && isSupported[at] === true);
  const those = (is: (at: number) => boolean) => table.groups.filter((_, at) => is(at));
  const groups = those((at) => hasGroup[at] === true);
  const withheld = those((at) => isShown[at] !== true);
  const clustered = those((at) => isShown[at] === true && isSupported[at] !== true);
  const named = { groups, withheld, clustered };
  const isOfClusters = design.clusters !== null && clustered.length > 0 && table.rows > 1;
  if (groups.length < 2 && isOfClusters && groups.length + clustered.length > 1)
    return { test: null, reason: 'one-cluster', ...named };
  const part = partOf(table, { rowOf: rowsOf(shown.isTogether), hasGroup });
  const test = raoScottOf(part, design);
  if (test === null) return null;
  return test === 'few-clusters'
    ? { test: null, reason: test, ...named }
    : { test, reason: null, ...named };
}

/** By answer the row that it counts to: those that count together to the first of them. */
function rowsOf(isTogether: readonly boolean[]): readonly number[] {
  const first = isTogether.indexOf(true);
  return isTogether.map((own, row) => (own ? first : row));
}
