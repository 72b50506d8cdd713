/**
 * The quantile of Student's t: the x with P(T ≤ x) = p. R's `qt(p, df)`, to about 1e-13 of its size.
 *
 * Newton's method on the tail, kept within a bracket. The tail is the incomplete beta function: by its power series near
 * the middle (DLMF 8.17.8), by its continued fraction beyond (DLMF 8.17.22, evaluated as Lentz does).
 *
 * @param p a probability above 0 and below 1
 * @param df degrees of freedom, 1 or more; need not be whole
 * @returns NaN outside these
 * @example studentQuantile(0.975, 29) // 2.0452296421327
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df >= 1 && df < Infinity)) return NaN;
  if (p === 0.5) return 0;
  return p < 0.5 ? -upper(p, df) : upper(1 - p, df);
}

const STEPS = 200;
const EXACT = 1e-15;

/** The t that a share `tail` (below ½) of the distribution exceeds. */
function upper(tail: number, df: number): number {
  let [low, high] = [0, 2];
  while (studentTail(high, df) > tail) [low, high] = [high, high * 2];
  let t = (low + high) / 2;
  for (let step = 0; step < STEPS; step++) {
    const excess = studentTail(t, df) - tail;
    if (excess > 0) low = t;
    else high = t;
    const newton = t + excess / density(t, df);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= EXACT * t) return next;
    t = next;
  }
  return t;
}

/**
 * The share of Student's distribution above t: R's `pt(t, df, lower.tail = FALSE)`.
 *
 * @example 2 * studentTail(2.5, 40) // a two-sided p-value
 */
export function studentTail(t: number, df: number): number {
  if (t < 0) return 1 - studentTail(-t, df);
  const square = t * t;
  // B(½, df/2) · density, the factor that both expansions share; log1p keeps the power exact where df is large.
  const front =
    Math.exp((-df / 2) * Math.log1p(square / df)) *
    Math.sqrt(square / (df + square) / Math.PI) *
    gammaRatio(df / 2);
  return t <= 3
    ? 0.5 - front * middle(square / (df + square), df / 2)
    : (front * betaFraction(df / (df + square), df / 2, 0.5)) / df;
}

/** Σ (½ + b)ₙ / (3⁄2)ₙ · xⁿ, all of one sign: exact where the fraction below loses digits, at small t and large df. */
function middle(x: number, b: number): number {
  let [sum, term] = [1, 1];
  for (let n = 0; term > EXACT * sum * 0.01; n++) {
    term *= (x * (0.5 + b + n)) / (1.5 + n);
    sum += term;
  }
  return sum;
}

function density(t: number, df: number): number {
  const power = Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
  return (power * gammaRatio(df / 2)) / Math.sqrt(df * Math.PI);
}

/** Γ(a + ½) / Γ(a): the asymptotic series (DLMF 5.11.13) from 20 on, the recurrence below it. */
function gammaRatio(a: number): number {
  let [x, factor] = [a, 1];
  for (; x < 20; x++) factor *= x / (x + 0.5);
  const r = 1 / (x * x);
  const series = -1 / 8 + r * (1 / 192 + r * (-1 / 640 + r * (17 / 14_336 + r * (-31 / 18_432))));
  return factor * Math.sqrt(x) * Math.exp(series / x);
}

/**
 * The continued fraction of the incomplete beta function, for x below its mean a / (a + b):
 * I_x(a, b) = xᵃ (1 − x)ᵇ / (a B(a, b)) times this (DLMF 8.17.22, evaluated as Lentz does).
 */
export function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = result;
    for (const step of [even, odd]) {
      d = 1 / (1 + step * d);
      c = 1 + step / c;
      result *= d * c;
    }
    if (Math.abs(result - before) <= EXACT * result) return result;
  }
  return result;
}
