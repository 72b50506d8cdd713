import type { Design, Estimate } from './result.ts';

/**
 * What `dlxh estimate --json` prints: one object, numbers unrounded, an estimate a line. Keys are added, never changed.
 * Documented in docs/estimates.md.
 *
 *     toEstimatesJson(designOf(survey), disclose(estimate(survey), { survey, publishedElsewhere: false }))
 */
export function toEstimatesJson(design: Design, estimates: readonly Estimate[]): string {
  const lines = estimates.map((estimate) => `  ${JSON.stringify(estimate, ESTIMATE_KEYS)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`;
  return `{"design": ${JSON.stringify(design, DESIGN_KEYS)},\n "estimates": ${list},\n "tests": [],\n "comparisons": []}\n`;
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
