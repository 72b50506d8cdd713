/** A weighted distribution: distinct values in order, with the sum of weights up to and with each. */
export interface Distribution {
  readonly value: readonly number[];
  readonly upTo: readonly number[];
  /** How many respondents have the least value. */
  readonly least: () => number;
}

/** A distribution under construction. Values must come in ascending order; weights of 0 are left out. */
interface Gathering extends Distribution {
  readonly add: (value: number, weight: number) => void;
}

export function distribution(): Gathering {
  const value: number[] = [];
  const upTo: number[] = [];
  let [sum, rest, least, last] = [0, 0, 0, NaN];
  return {
    value,
    upTo,
    least: () => least,
    add: (y, weight) => {
      if (weight === 0) return;
      // Knuth's TwoSum, see `compensated-sum.ts`.
      const after = sum + weight;
      const gained = after - sum;
      rest += sum - (after - gained) + (weight - gained);
      sum = after;
      if (y !== last) value.push(y);
      last = y;
      if (value.length === 1) least++;
      upTo[value.length - 1] = sum + rest;
    },
  };
}

/**
 * The quantile of a weighted distribution: the least value up to which a share `p` of the weights lies. R's
 * `svyquantile(qrule = "math")` to the letter: where a single respondent with the least value has more weight than
 * `p`, R gives the next value, and so does this.
 *
 * @param p 0–1
 * @returns null for an empty distribution
 * @example quantileOf(ages, 0.5) // 41
 */
export function quantileOf({ value, upTo, least }: Distribution, p: number): number | null {
  const all = upTo.at(-1);
  const first = value[0];
  if (all === undefined || first === undefined) return null;
  const next = upTo.findIndex((sum) => sum > p * all);
  if (next < 0) return value.at(-1) ?? null;
  if (next === 0) return least() > 1 ? first : (value[1] ?? first);
  const exact = p - (upTo[next - 1] ?? 0) / all === 0;
  return value[exact ? next - 1 : next] ?? null;
}
