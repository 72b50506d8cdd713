import type { Element } from 'domhandler';
import type { Result } from '../../src/survey/model/result.ts';
import { byClass, byTag, type Figure } from './figures.ts';

/** Per cent of the width that a share of 1 takes where bars stand alone. */
const FULL = 80;
/** Lengths are written with two decimals. */
const WRITTEN = 0.011;

/**
 * Lengths in the charts of a figure that are no published share's: of bars on the scale of the whole site, of stacks and pyramids on
 * any one scale; and lengths of withheld bars that differ.
 */
export function strayLengths({ report, question, element }: Figure): readonly string[] {
  const shares = sharesOf(
    report.results.filter((one) => one.question === question.name),
    question,
  );
  const hidden = new Set(byClass('chart-withheld', element).map(widthOf));
  const stray = byTag('svg', element).flatMap((svg) => {
    const segments = lengths('chart-segment', svg);
    const columns = columnsOf(svg);
    if (columns.length > 0) return onOneScale(columns, shares);
    const bars = lengths('chart-bar', svg);
    const scaled = segments.length > 0 || byClass('chart-left', svg).length > 0;
    if (!scaled) return unknown(bars, shares, FULL);
    // The longest tells the scale best.
    const all = [...segments, ...bars];
    return onOneScale(all, shares, Math.max(...(segments.length > 0 ? segments : all)));
  });
  const told = [...stray, ...(hidden.size > 1 ? [...hidden] : [])];
  return told.map((length) => `${report.id} ${question.name}: ${String(length)}%`);
}

/** The longest length, where no scale makes every length a published share. */
function onOneScale(
  all: readonly number[],
  shares: readonly number[],
  first = Math.max(...all),
): readonly number[] {
  const scales = shares.filter((share) => share > 0).map((share) => first / share);
  return scales.some((scale) => unknown(all, shares, scale).length === 0) ? [] : [first];
}

/** The heights of bars that stand on one line, side by side: a histogram's. */
function columnsOf(svg: Element): readonly number[] {
  const bars = byClass('chart-bar', svg).map(({ attribs }) => ({
    y: Number(attribs['y']),
    height: Number(attribs['height']),
  }));
  const feet = new Set(bars.map(({ y, height }) => (y + height).toFixed(1)));
  return bars.length > 1 && feet.size === 1 ? bars.map(({ height }) => height) : [];
}

/** Published shares; and of don't-knows and the like, which a stack draws as one, their sums. */
function sharesOf(results: readonly Result[], { choices }: Figure['question']): readonly number[] {
  const shares = results.filter(({ statistic, value }) => statistic === 'share' && value !== null);
  const apart = new Set(
    choices.filter(({ kind }) => kind !== 'answer' && kind !== 'other').map(({ name }) => name),
  );
  const groups = Map.groupBy(
    shares.filter(({ choice }) => apart.has(choice ?? '')),
    ({ base, by, group }) => JSON.stringify([base, by, group]),
  );
  const sums = [...groups.values()].map((own) =>
    own.reduce((sum, { value }) => sum + (value ?? 0), 0),
  );
  return [...shares.map(({ value }) => value ?? 0), ...sums];
}

const unknown = (lengths: readonly number[], shares: readonly number[], scale: number) =>
  lengths.filter((length) => !shares.some((one) => Math.abs(one * scale - length) <= WRITTEN));

const widthOf = ({ attribs }: Element): number => Number.parseFloat(attribs['width'] ?? '');

/** Widths in per cent; the squares of a legend have theirs in pixels. */
const lengths = (name: string, svg: Element): readonly number[] =>
  byClass(name, svg)
    .filter(({ attribs }) => attribs['width']?.endsWith('%'))
    .map(widthOf);
