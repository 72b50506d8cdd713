import type { PublishedContrast, PublishedContrasts, PublishedTest } from './contrasts.ts';
import type { Design, Estimate } from '../model/index.ts';

/**
 * What `dlxh estimate --json` prints: one object, one estimate a line, numbers as they are given. Keys are added, never
 * changed; docs/estimates.md describes them.
 *
 * @example toEstimatesJson({ design, estimates: results, tests, comparisons })
 */
export function toEstimatesJson({
  design,
  estimates,
  tests,
  comparisons,
}: {
  readonly design: Design;
  readonly estimates: readonly Estimate[];
} & PublishedContrasts): string {
  return `{"design": ${designJson(design)},
 "estimates": ${list(estimates, ESTIMATE_KEYS)},
 "tests": ${list(tests, TEST_KEYS)},
 "comparisons": ${list(comparisons, CONTRAST_KEYS)}}
`;
}

/** Raking has keys of its own, and is present only where it was done. */
function designJson(design: Design): string {
  const own = JSON.stringify(design, DESIGN_KEYS);
  const { raking } = design;
  return raking === undefined ? own : `${own.slice(0, -1)},"raking":${JSON.stringify(raking)}}`;
}

function list<T>(rows: readonly T[], keys: readonly (keyof T & string)[]): string {
  const lines = rows.map((row) => `  ${JSON.stringify(row, [...keys])}`);
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`;
}

const DESIGN_KEYS: (keyof Design)[] = [
  'type',
  'rows',
  'strata',
  'clusters',
  'df',
  'kishDeff',
  'nEff',
];

const ESTIMATE_KEYS: (keyof Estimate)[] = [
  'question',
  'statistic',
  'choice',
  'base',
  'by',
  'group',
  'n',
  'baseN',
  'weightedN',
  'weightedBase',
  'value',
  'se',
  'df',
  'low',
  'high',
  'interval',
  'deff',
  'marks',
];

const TEST_KEYS: (keyof PublishedTest & string)[] = [
  'question',
  'choice',
  'by',
  'F',
  'ndf',
  'ddf',
  'p',
  'pAdjusted',
  'df',
  'reason',
  'withheld',
  'clustered',
  'together',
  'marks',
];

const CONTRAST_KEYS: (keyof PublishedContrast & string)[] = [
  'question',
  'statistic',
  'choice',
  'by',
  'group',
  'otherGroup',
  'difference',
  'se',
  'df',
  't',
  'p',
  'pAdjusted',
  'low',
  'high',
  'marks',
];
