import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedRows, fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { compareGroups } from './groups.ts';
import { compareWaves } from './waves.ts';
import { surveyDesignOf } from '../design/survey-design.ts';
import { estimate } from '../estimate/estimate.ts';
import { benjaminiHochberg } from '../design/benjamini-hochberg.ts';
import { raoScott } from './rao-scott.ts';

/** Files made by R's survey package, the calls in their README. */
const ROOT = new URL('../../../test/fixtures/reference/', import.meta.url);
const cases = readdirSync(ROOT).filter(
  (id) => id !== 'waves' && existsSync(new URL(`${id}/tests.csv`, ROOT)),
);

type Row = Readonly<Record<string, string | null>>;

/** Relative, and absolute about 0, where R's own rounding is all there is. */
function isNear(ours: number | null | undefined, theirs: string | null | undefined): boolean {
  if (theirs === null || theirs === undefined) return ours === null || ours === undefined;
  const other = Number(theirs);
  return typeof ours === 'number' && Math.abs(ours - other) <= 1e-6 * Math.abs(other) + 1e-12;
}

/** The numbers of a row that are not R's. */
function differing(ours: object | null, row: Row, columns: readonly string[]): string[] {
  const numbers = new Map<string, number | null>(Object.entries(ours ?? {}));
  const named = (column: string) => numbers.get(column === 'statistic' ? 't' : column);
  return columns.flatMap((column) =>
    isNear(named(column), row[column])
      ? []
      : [`${JSON.stringify(row)} ${column}: ${String(named(column))}`],
  );
}

/**
 * The numbers that are not R's. Where groups have too few degrees of freedom of their own, ours are fewer than R's, and p is more.
 */
function differingOrLess(ours: Tested | null, row: Row, estimated: readonly string[]): string[] {
  const rest = ['df', 'ddf', 'p', 'low', 'high'].filter((column) => row[column] !== null);
  const isLess = ours !== null && ours.df > 0 && ours.df < Number(row['df']) - 1e-6;
  if (!isLess) return differing(ours, row, [...estimated, ...rest]);
  const isSurer = ours.p !== null && ours.p < Number(row['p']);
  return [...differing(ours, row, estimated), ...(isSurer ? [`p: ${String(ours.p)}`] : [])];
}

interface Tested {
  readonly df: number;
  readonly p: number | null;
}

const ESTIMATED = ['difference', 'se', 'statistic'];

const groupsKey = (row: Row) => ({
  question: row['question'] ?? '',
  choice: row['choice'] ?? null,
  by: row['by'] ?? '',
  group: row['group'] ?? '',
  otherGroup: row['otherGroup'] ?? '',
});

it('has the files', () => {
  expect(cases.length).toBeGreaterThan(13);
});

describe.each(cases)('%s', (id) => {
  const survey = fixtureSurvey(id, 'reference');
  const design = surveyDesignOf(survey, 'error') ?? undefined;
  const options = design === undefined ? {} : { design };
  const rows = expectedRows(id, 'reference', 'tests.csv');
  const groups = rows.filter(({ kind }) => kind === 'group');
  const tables = rows.filter(({ kind }) => kind === 'raoscott');

  it('compares groups as R’s svycontrast, to 1e-6', () => {
    expect(groups.length).toBeGreaterThan(3);
    expect(
      groups.flatMap((row) =>
        differingOrLess(compareGroups(survey, groupsKey(row), options), row, ESTIMATED),
      ),
    ).toEqual([]);
  });

  it('tests tables as R’s svychisq, to 1e-6', () => {
    expect(tables.length).toBeGreaterThan(3);
    const wrong = tables.flatMap((row) => {
      const own = raoScott(survey, groupsKey(row), options);
      const named = own === null ? null : { ...own, t: own.F };
      return row['statistic'] === null
        ? differing(named, row, ['statistic'])
        : differingOrLess(named, row, ['statistic', 'ndf']);
    });
    expect(wrong).toEqual([]);
  });

  it('adjusts families of p-values as R’s p.adjust', () => {
    const families = Map.groupBy(groups, ({ question, by }) => `${String(question)} ${String(by)}`);
    const wrong = [...families.values()].flatMap((family) => {
      const p = family.map((row) => ((row['p'] ?? null) === null ? null : Number(row['p'])));
      const adjusted = benjaminiHochberg(p);
      return family.flatMap((row, at) => differing({ BH: adjusted[at] ?? null }, row, ['BH']));
    });
    expect(wrong).toEqual([]);
  });
});

describe('waves', () => {
  it('compares independent surveys as R does with both in one design, to 1e-6', () => {
    const waves = new Map(
      ['apistrat-fpc', 'apisrs-fpc'].map((id) => [id, estimate(fixtureSurvey(id, 'reference'))]),
    );
    const rows = expectedRows('waves', 'reference', 'tests.csv');
    expect(rows.length).toBeGreaterThan(200);
    const find = (wave: string | null | undefined, row: Row) =>
      waves
        .get(wave ?? '')
        ?.find(
          (e) =>
            e.question === row['question'] &&
            e.statistic === row['statisticOf'] &&
            e.choice === netOf(row) &&
            e.base === row['base'] &&
            e.by === row['by'] &&
            e.group === row['domain'],
        );
    const wrong = rows.flatMap((row) => {
      const [a, b] = [find(row['group'], row), find(row['otherGroup'], row)];
      if (a === undefined || b === undefined) return [`missing: ${JSON.stringify(row)}`];
      return differingOrLess(compareWaves(a, b), row, ESTIMATED);
    });
    expect(wrong).toEqual([]);
  });
});

/** R's names of the sides of a scale. */
function netOf({ choice, statisticOf }: Row): string | null {
  return statisticOf === 'net' ? (choice?.replace('2', '') ?? null) : (choice ?? null);
}
