import { roundTo } from '../format/index.ts';
import type { Result } from '../survey/index.ts';

/** Shares are published to a tenth of a per cent. */
const DECIMALS = 3;

const keyOf = ({ question, base, by, group }: Result): string =>
  JSON.stringify([question, base, by, group]);

/**
 * The same results, in which the balance of a scale is the difference of its two sides as they are published: who subtracts what
 * is printed gets what is printed. It is up to a tenth of a per cent off the rounded exact one.
 *
 * @param results with the digits that are published
 */
export function withPrintedBalances(results: readonly Result[]): readonly Result[] {
  const nets = results.filter(({ statistic }) => statistic === 'net');
  const sides = new Map(nets.map((one) => [`${one.choice ?? ''} ${keyOf(one)}`, one.value]));
  return results.map((one) => {
    if (one.statistic !== 'net' || one.choice !== 'balance' || one.value === null) return one;
    const [top = null, bottom = null] = ['top', 'bottom'].map((side) =>
      sides.get(`${side} ${keyOf(one)}`),
    );
    return top === null || bottom === null
      ? one
      : { ...one, value: roundTo(top - bottom, DECIMALS) };
  });
}
