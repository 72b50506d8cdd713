import { figureDigits, isPercent } from '../chart/index.ts';
import { cutTo, roundTo, roundToSignificant } from '../format/index.ts';
import type { Design, PublishedContrast, PublishedTest, Result } from '../survey/index.ts';

/** More decimals than a double has behind the point. */
const MOST = 15;

type Figure = Pick<Result, 'statistic' | 'base'>;

/**
 * A result with the digits that are published, rounded once from the exact number: figure and interval to what pages
 * print (a share to 0.001, a mean to 0.01, a total to 1, what a source printed to its own decimals), the standard error to
 * three digits, sums of weights to whole respondents. Counts stay. Whatever prints a published result prints the same text
 * as of the exact one; rounding it again changes nothing.
 *
 * @example publishedResult(result).value // 0.624 of 0.62381
 */
export function publishedResult(result: Result): Result {
  const { value, low, high, se, deff, weightedN, weightedBase } = result;
  return {
    ...result,
    value: printed(result, value),
    low: printed(result, low),
    high: printed(result, high),
    se: se === null ? null : standardError(se, decimalsOf(result, value ?? 0)),
    deff: to(deff, 2),
    weightedN: sumOfWeights(weightedN),
    weightedBase: sumOfWeights(weightedBase),
  };
}

/** Weights may add up to the population, to the sample or to 1: three digits at least. */
function sumOfWeights(sum: number | null): number | null {
  if (sum === null) return null;
  return Math.abs(sum) < 100 ? roundToSignificant(sum, 3) : roundTo(sum, 0);
}

/** Decimals of a figure as a number: a percentage has two fewer than its share. */
const decimalsOf = (figure: Figure, value: number): number =>
  figureDigits(figure, value) + (isPercent(figure) ? 2 : 0);

/** One decimal more than the figure, and two digits at least: 0 says that nothing was measured. */
const standardError = (se: number, decimals: number): number =>
  se < 10 ** -decimals ? roundToSignificant(se, 2) : roundTo(se, decimals + 1);

function printed(figure: Figure, value: number | null): number | null {
  if (value === null) return null;
  const digits = decimalsOf(figure, value);
  const number = roundTo(value, digits);
  return leastDigits(
    value,
    digits,
    (other) =>
      decimalsOf(figure, other) === digits &&
      roundTo(other, digits) === number &&
      isBound(figure, other) === isBound(figure, value),
  );
}

/** Exactly nothing and exactly everything are printed otherwise than what merely rounds to them. */
const isBound = (figure: Figure, value: number): boolean =>
  isPercent(figure) && (value === 0 || value === 1);

/**
 * A number rounded as it is printed; where that would read otherwise (0.0003 is more than nothing), cut to the fewest
 * decimals that read the same. Cut, not rounded, so that doing it again changes nothing.
 */
function leastDigits(value: number, digits: number, isSame: (other: number) => boolean): number {
  const rounded = roundTo(value, digits);
  if (isSame(rounded)) return rounded;
  for (let more = digits + 1; more <= MOST; more++) {
    const cut = cutTo(value, more);
    if (isSame(cut)) return cut;
  }
  return value;
}

const to = (value: number | null, digits: number): number | null =>
  value === null ? null : roundTo(value, digits);

/** The p of a test as it is printed, to three decimals; 0 stands for less than 0.001, and nothing crosses the level of 5%. */
export function publishedP(p: number | null): number | null {
  if (p === null) return null;
  const [tiny, significantAt5, number] = [p < 0.001, p < 0.05, roundTo(p, 3)];
  return leastDigits(p, 3, (other) => {
    if (other < 0.001 !== tiny || other < 0.05 !== significantAt5) return false;
    return tiny || roundTo(other, 3) === number;
  });
}

/** A test between groups with the digits that are published. */
export function publishedTest(test: PublishedTest): PublishedTest {
  const { F, ndf, ddf, df, p, pAdjusted } = test;
  const freedom = { ndf: to(ndf, 1), ddf: to(ddf, 1), df: to(df, 1) };
  return { ...test, ...freedom, F: to(F, 2), p: publishedP(p), pAdjusted: publishedP(pAdjusted) };
}

/** A comparison with the digits that are published: the difference and its interval have the decimals of its two sides. */
export function publishedContrast(contrast: PublishedContrast): PublishedContrast {
  const { difference, low, high, se, df, t, p, pAdjusted, statistic } = contrast;
  const digits = decimalsOf({ statistic, base: 'valid' }, 0);
  const ends = { difference: to(difference, digits), low: to(low, digits), high: to(high, digits) };
  const sure = { se: se === null ? null : standardError(se, digits), df: to(df, 1), t: to(t, 2) };
  return { ...contrast, ...ends, ...sure, p: publishedP(p), pAdjusted: publishedP(pAdjusted) };
}

/** How the sample was drawn, its factors to two decimals and its effective size to a respondent. */
export function publishedDesign(design: Design): Design {
  const { df, kishDeff, nEff, raking } = design;
  const own = { ...design, df: to(df, 1), kishDeff: to(kishDeff, 2), nEff: to(nEff, 0) };
  if (raking === undefined) return own;
  const { worst } = raking;
  const factors = {
    leastFactor: to(raking.leastFactor, 2),
    greatestFactor: to(raking.greatestFactor, 2),
    kishDeffBefore: to(raking.kishDeffBefore, 2),
    kishDeffAfter: to(raking.kishDeffAfter, 2),
    worst: worst === null ? null : { ...worst, difference: roundTo(worst.difference, 4) },
  };
  return { ...own, raking: { ...raking, ...factors } };
}
