import { splitsOf } from '../estimate/split.ts';
import type { EstimateOptions } from '../estimate/estimate.ts';
import { quantiles, waldInterval } from '../design/interval.ts';
import { covariance, freedom, ofRatio } from './linear.ts';
import type { Precision } from '../design/precision.ts';
import { NO_PRECISION } from '../design/precision.ts';
import type { Column, Survey } from '../model/survey.ts';
import { unitsOf } from '../design/units.ts';

/** A ratio of two numbers of the same respondents, such as spending over income. */
export interface RatioKey {
  readonly numerator: string;
  readonly denominator: string;
  readonly by: string | null;
  readonly group: string | null;
}

export interface Ratio extends Precision {
  /** Respondents who gave both numbers. */
  readonly n: number;
  /** Σwy / Σwx, in units of the one per unit of the other. */
  readonly value: number;
}

/**
 * The ratio of two totals, over those who gave both numbers: R's `svyratio`, with Wald's interval and t.
 *
 * @returns null where nobody gave both, or the denominator is 0. Throws for what is no number question or no group.
 * @example estimateRatio(survey, { numerator: 'chi', denominator: 'thu', by: null, group: null })?.value // 0.71
 */
export function estimateRatio(
  survey: Survey,
  key: RatioKey,
  { sampling = 'probability', lonelyPsu = 'error' }: EstimateOptions = {},
): Ratio | null {
  const units = unitsOf(survey, lonelyPsu);
  if (units === null || survey.source.kind === 'results') return null;
  const { columns } = survey.source.responses;
  const y = numbersOf(columns, key.numerator);
  const x = numbersOf(columns, key.denominator);
  const isMember = membersOf(survey, key);
  const inBase = Uint8Array.from(y, (own, row) =>
    Number.isNaN(own) || Number.isNaN(x[row]) || !isMember(row) ? 0 : 1,
  );
  const found = ofRatio({ y, inBase }, x, units);
  if (found === null) return null;
  const n = inBase.reduce((sum, own) => sum + own, 0);
  const variance = sampling === 'probability' ? covariance(found, found) : null;
  if (variance === null) return { n, value: found.value, ...NO_PRECISION };
  const se = Math.sqrt(variance);
  const df = freedom(found);
  const limits = waldInterval(found.value, se, quantiles()(df));
  const { low = null, high = null } = limits ?? {};
  const interval = limits === null ? null : 'wald';
  return { n, value: found.value, se, df, low, high, interval, deff: null };
}

function numbersOf(columns: ReadonlyMap<string, Column>, name: string): Float64Array {
  const column = columns.get(name);
  if (column?.kind !== 'number') throw new Error(`not a question with numbers: ${name}`);
  return column.value;
}

function membersOf(survey: Survey, { by, group }: RatioKey): (row: number) => boolean {
  if (by === null || survey.source.kind === 'results') return () => true;
  const split = splitsOf(survey.questions, survey.source.responses).find((one) => one.by === by);
  const wanted = split?.groups.indexOf(group) ?? -1;
  if (split === undefined || wanted < 0) throw new Error(`unknown group: ${by}=${String(group)}`);
  return (row) => split.slot[row] === wanted;
}
