import { numberScale } from '../../../format/index.ts';
import { surveyDesignOf } from '../../design/index.ts';
import { valuesByGroup, withComplements } from './magnitudes.ts';
import type { FrequencyTable, Row } from '../table/index.ts';
import { breakdownsOf } from '../../estimate/index.ts';
import type { Estimate, Policy, Survey } from '../../model/index.ts';
import { sumOfSquaresDiscloses } from './sum-of-squares.ts';
import { areSameWeights } from '../sampling/index.ts';

/**
 * The rows of which the standard error of the mean discloses how many gave a rare number (`sumOfSquaresDiscloses`).
 * Where all respondents of a row have one weight the standard error is the sum of squares. Complements go with them,
 * for the sums of squares of the groups add up to everyone's.
 *
 * @param numbers rows whose magnitudes are suppressed already
 */
export function rowsDisclosedByVariance(
  survey: Survey,
  tables: readonly FrequencyTable[],
  numbers: ReadonlySet<Row>,
  policy: Policy,
): ReadonlySet<Row> {
  const design = surveyDesignOf(survey, 'certainty');
  if (design === null || survey.source.kind === 'results') return new Set();
  const { columns } = survey.source.responses;
  const breakdowns = breakdownsOf(survey.questions, survey.source.responses);
  return new Set(
    tables.flatMap((table) => {
      const column = columns.get(table.question.name);
      if (column?.kind !== 'number') return [];
      const { value } = column;
      const { step } = numberScale(table.question);
      const weights = value.map((y, row) => (Number.isNaN(y) ? NaN : (design.weights[row] ?? 0)));
      const disclosive = breakdowns.flatMap((breakdown) => {
        const [own, weighed] = [valuesByGroup(value, breakdown), valuesByGroup(weights, breakdown)];
        const found = breakdown.groups.filter((_, at) => {
          const [given = NOBODY, weight = NOBODY] = [own[at], weighed[at]];
          return (
            areSameWeights(weight) && sumOfSquaresDiscloses(given, { step, limits: [] }, policy)
          );
        });
        return table.rows.filter(({ by, group }) => by === breakdown.by && found.includes(group));
      });
      // With unequal weights everyone's sum of squares is not that of the groups: two suppressed ones may follow from it.
      const everyone = table.rows.filter(({ by }) => by === null);
      const mixed =
        disclosive.length > 0 && !areSameWeights(weights.filter((w) => !Number.isNaN(w)));
      return withComplements(
        table,
        mixed ? [...disclosive, ...everyone] : disclosive,
        policy,
        numbers,
      );
    }),
  );
}

const NOBODY = new Float64Array();

/**
 * Whether the precision of a figure is a sum of squares of numbers; that of a median is read off the distribution.
 */
export const restsOnSquares = ({ statistic }: Estimate): boolean =>
  statistic === 'mean' || statistic === 'total';
