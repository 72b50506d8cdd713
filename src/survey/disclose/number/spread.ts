import { numberScale } from '../../../format/number-class.ts';
import { unitsOf } from '../../design/units.ts';
import { gather, withPartners } from './numbers.ts';
import type { Line, Sheet } from '../cell/sheet.ts';
import { splitsOf } from '../../estimate/split.ts';
import type { Policy } from '../../model/policy.ts';
import type { Estimate } from '../../model/result.ts';
import { spreadTells } from './spread-tells.ts';
import type { Survey } from '../../model/survey.ts';

/**
 * The lines of which the error of the mean, with the mean, tells how many gave a number that few gave (`spreadTells`), where all of
 * the line weigh the same, for then the error is the sum of squares. With them go partners: the groups' sums of squares make
 * everyone's.
 *
 * @param numbers lines whose numbers are withheld already
 */
export function toldBySpread(
  survey: Survey,
  sheets: readonly Sheet[],
  numbers: ReadonlySet<Line>,
  policy: Policy,
): ReadonlySet<Line> {
  const units = unitsOf(survey, 'certainty');
  if (units === null || survey.source.kind === 'results') return new Set();
  const { columns } = survey.source.responses;
  const splits = splitsOf(survey.questions, survey.source.responses);
  return new Set(
    sheets.flatMap((sheet) => {
      const column = columns.get(sheet.question.name);
      if (column?.kind !== 'number') return [];
      const { value } = column;
      const { step } = numberScale(sheet.question);
      const weights = value.map((y, row) => (Number.isNaN(y) ? NaN : (units.weights[row] ?? 0)));
      const telling = splits.flatMap((split) => {
        const [own, weighed] = [gather(value, split), gather(weights, split)];
        const found = split.groups.filter((_, at) => {
          const [given = NOBODY, weight = NOBODY] = [own[at], weighed[at]];
          return areEqual(weight) && spreadTells(given, { step, limits: [] }, policy);
        });
        return sheet.lines.filter(({ by, group }) => by === split.by && found.includes(group));
      });
      // With weights that differ everyone's squares are no sum of the groups': two unknown ones may follow from it.
      const everyone = sheet.lines.filter(({ by }) => by === null);
      const mixed = telling.length > 0 && !areEqual(weights.filter((w) => !Number.isNaN(w)));
      return withPartners(sheet, mixed ? [...telling, ...everyone] : telling, policy, numbers);
    }),
  );
}

const NOBODY = new Float64Array();

/** Weights this near, as a part of one, are the same. */
const SAME = 1e-9;

/** Whether all weights are one. */
export const areEqual = (weights: Float64Array): boolean =>
  weights.every((weight) => Math.abs(weight - (weights[0] ?? 0)) <= SAME * weight);

/** Whether the precision of a figure is that of the squares of numbers: a median's is read off the distribution. */
export const isOfSpread = ({ statistic }: Estimate): boolean =>
  statistic === 'mean' || statistic === 'total';
