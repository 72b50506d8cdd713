import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedRows, fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { rakedSurvey } from '../../../test/survey/raked.ts';
import { estimate, type EstimateOptions } from './estimate.ts';
import type { Estimate } from '../model/result.ts';

/** Files made by R's survey package, the call beside each in its README. */
const ROOT = new URL('../../../test/fixtures/reference/', import.meta.url);
const cases = readdirSync(ROOT).filter((id) => existsSync(new URL(`${id}/expected.csv`, ROOT)));

const NUMBERS = [
  'n',
  'baseN',
  'weightedN',
  'weightedBase',
  'value',
  'se',
  'df',
  'low',
  'high',
  'deff',
] as const;
const NETS: Readonly<Record<string, string>> = { top2: 'top', bottom2: 'bottom' };

type Row = Readonly<Record<string, string | null>>;

function keyOf(row: Row | Estimate): string {
  const { question, statistic, base, by, group } = row;
  const choice = row.choice ?? null;
  const name = statistic === 'net' ? (NETS[choice ?? ''] ?? choice) : choice;
  return [question, statistic, name, base, by ?? '', group ?? ''].join('|');
}

/** Relative, and absolute about 0, where R's own rounding is all there is. */
function isNear(
  ours: number | null,
  theirs: string | null | undefined,
  { value }: Estimate,
): boolean {
  if (theirs === null || theirs === undefined) return ours === null;
  const other = Number(theirs);
  const rounding = 1e-12 * Math.max(1, Math.abs(value ?? 0));
  return ours !== null && Math.abs(ours - other) <= 1e-6 * Math.abs(other) + rounding;
}

/** Where all answers agree, a design effect is 0 over 0: R prints what rounding made of it, we print none. */
function isRounding({ deff, se }: Estimate, theirs: string | null | undefined): boolean {
  const other = Number(theirs ?? NaN);
  return deff === null && (other === 0 || other > 1e20 || (se === 0 && other > 0));
}

/** What differs from R, row by row. */
function differences(ours: readonly Estimate[], theirs: readonly Row[]): string[] {
  const found = new Map(ours.map((e) => [keyOf(e), e]));
  return theirs.flatMap((row) => {
    const own = found.get(keyOf(row));
    if (own === undefined) return [`missing: ${keyOf(row)}`];
    const numbers = NUMBERS.filter(
      (key) => !isNear(own[key], row[key], own) && !(key === 'deff' && isRounding(own, row[key])),
    );
    const interval = own.interval === (row['interval'] ?? null) ? [] : ['interval'];
    return [...numbers, ...interval].map(
      (key) =>
        `${keyOf(row)} ${key}: ${String(own[key as keyof Estimate])} for ${String(row[key])}`,
    );
  });
}

it('has the files', () => {
  expect(cases.length).toBeGreaterThan(9);
});

describe.each(cases)('%s', (id) => {
  it('equals R to 1e-6 in every figure', () => {
    const ours = estimate(fixtureSurvey(id, 'reference'));
    expect(differences(ours, expectedRows(id, 'reference'))).toEqual([]);
  });
});

/** The bounds of R's `trimWeights`, in mean weights as our front matter has them. */
function boundsOf(id: string): { trimLower: number; trimUpper: number } {
  const { source } = rakedSurvey(id);
  const [run] = expectedRows(id, 'reference', 'convergence.csv');
  if (source.kind === 'results' || source.responses.weight === null) throw new Error('not raked');
  const { weight } = source.responses;
  const mean = weight.reduce((sum, one) => sum + one, 0) / weight.length;
  return { trimLower: Number(run?.['lower']) / mean, trimUpper: Number(run?.['upper']) / mean };
}

describe.each(['rake-api', 'rake-strata', 'rake-three'])('%s', (id) => {
  it('equals R’s raked design to 1e-6 in every figure', () => {
    const theirs = expectedRows(id, 'reference', 'raked.csv');
    expect(theirs.length).toBeGreaterThan(100);
    expect(differences(estimate(rakedSurvey(id)), theirs)).toEqual([]);
  });

  it('equals R’s raked and trimmed design to 1e-6 in every figure', () => {
    const theirs = expectedRows(id, 'reference', 'raked-trimmed.csv');
    expect(differences(estimate(rakedSurvey(id, boundsOf(id))), theirs)).toEqual([]);
  });
});

describe('strata of one primary sampling unit', () => {
  const survey = fixtureSurvey('lonely-psu', 'reference');

  it.each(['centred', 'certainty'] as const)('equal R, %s', (lonelyPsu) => {
    const options: EstimateOptions = { lonelyPsu };
    const theirs = expectedRows('lonely-psu', 'reference', `expected-${lonelyPsu}.csv`);
    expect(differences(estimate(survey, options), theirs)).toEqual([]);
  });
});
