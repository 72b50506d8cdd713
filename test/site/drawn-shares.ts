import type { Result } from '../../src/survey/model/result.ts';

/** Whether the pieces of a bar are shares of one base, of which none is withheld. */
export function tells(shares: readonly Result[], chart: string): boolean {
  const known = shares.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length < shares.length) return false;
  const whole = Math.max(
    1,
    known.reduce((sum, share) => sum + share, 0),
  );
  const widths = [...chart.matchAll(/<rect[^>]* width="([\d.]+)%"/gu)].map(([, width]) => width);
  const told = [100, ...[1, whole].flatMap((sum) => known.map((share) => (share / sum) * 100))];
  return (
    widths.length > 0 &&
    widths.every((width) => told.some((share) => Math.abs(share - Number(width)) < 0.006))
  );
}

/** What is drawn is read by lengths, apart from what is written. */
export function withoutDrawings(text: string): string {
  return text.replaceAll(/<svg.*?<\/svg>/gsu, '');
}
