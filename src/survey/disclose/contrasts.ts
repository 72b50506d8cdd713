import type { Comparison } from '../test/compare.ts';
import type { Contrasts, GroupContrast, TableTest } from '../test/contrast.ts';
import { holm } from '../design/holm.ts';
import type { RaoScott } from '../test/rao-scott.ts';
import type { Estimate, Mark, Result } from '../model/result.ts';

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/** What a test is read with beside its own p. */
interface Read {
  /** Holm's, among the tests of the same family; null where there is no p. */
  readonly pAdjusted: number | null;
  /** Why it is withheld: the marks of the figures it rests on. */
  readonly marks: readonly Mark[];
}

declare const disclosed: unique symbol;
interface Disclosed {
  readonly [disclosed]: true;
}

type TestNames = Omit<TableTest, keyof RaoScott>;
type ContrastNames = Omit<GroupContrast, keyof Comparison>;

/** A test as it may be published; the family of its adjustment is all the tests of the survey. */
export type PublishedTest = TestNames & Nullable<RaoScott> & Read & Disclosed;

/** A comparison as it may be published; the family of its adjustment is its own figures: one question by one background. */
export type PublishedContrast = ContrastNames & Nullable<Comparison> & Read & Disclosed;

/** Only this crosses the privacy line. */
export interface PublishedContrasts {
  readonly tests: readonly PublishedTest[];
  readonly comparisons: readonly PublishedContrast[];
}

/**
 * Tests and comparisons as far as the figures that they rest on are published: a comparison where both of its sides are, a
 * test where every cell of its table is. Where the error of a side is withheld the difference alone is told. All others have null for every number, and the marks of what is withheld: a
 * difference of a shown and a withheld figure would tell the withheld one.
 *
 * @param results of `disclose`, all of the survey; `estimate`'s own rows give what staff may see before it
 * @example discloseContrasts(contrastsOf(survey, options), disclose(estimates, disclosure)).tests[0]?.pAdjusted
 */
export function discloseContrasts(
  { tests, comparisons }: Contrasts,
  results: readonly Estimate[] | readonly Result[],
): PublishedContrasts {
  const shelf = shelfOf(results);
  const shownTests = tests.map((test) => publishedTest(test, shelf.cells(test)));
  const shownContrasts = comparisons.map((one) => publishedContrast(one, shelf.sides(one)));
  return {
    tests: adjusted(shownTests, () => ''),
    comparisons: adjusted(shownContrasts, ({ question, by }) => JSON.stringify([question, by])),
  };
}

type Withheld<T> = T & { readonly marks: readonly Mark[] };

const NO_TEST: Nullable<RaoScott> = { F: null, ndf: null, ddf: null, p: null, df: null };

function publishedTest(
  test: TableTest,
  cells: readonly Estimate[],
): Withheld<TestNames & Nullable<RaoScott>> {
  const marks = marksOf(cells);
  return marks === null ? { ...test, marks: [] } : { ...test, ...NO_TEST, marks };
}

const NO_CONTRAST: Nullable<Comparison> = {
  difference: null,
  se: null,
  df: null,
  t: null,
  p: null,
  low: null,
  high: null,
};

function publishedContrast(
  contrast: GroupContrast,
  sides: readonly (Estimate | undefined)[],
): Withheld<ContrastNames & Nullable<Comparison>> {
  const marks = marksOf(sides);
  if (marks !== null) return { ...contrast, ...NO_CONTRAST, marks };
  // With the error of one side that of the difference tells the other's, which may tell of few.
  const isSure = sides.every((one) => one?.se !== null);
  if (isSure) return { ...contrast, marks: [] };
  return { ...contrast, ...NO_CONTRAST, difference: contrast.difference, marks: [] };
}

/** Null where all figures are shown. */
function marksOf(figures: readonly (Estimate | undefined)[]): readonly Mark[] | null {
  const withheld = figures.filter((one) => one === undefined || one.value === null);
  if (figures.length > 0 && withheld.length === 0) return null;
  return [...new Set(withheld.flatMap((one) => one?.marks ?? []))];
}

interface Shelf {
  readonly cells: (test: TestNames) => readonly Estimate[];
  readonly sides: (contrast: ContrastNames) => readonly (Estimate | undefined)[];
}

function shelfOf(results: readonly Estimate[]): Shelf {
  const tables = new Map<string, Estimate[]>();
  const figures = new Map<string, Estimate>();
  for (const one of results) {
    if (one.base !== 'valid' || one.by === null) continue;
    const { question, statistic, choice, by, group } = one;
    figures.set(JSON.stringify([question, statistic, choice, by, group]), one);
    if (statistic !== 'share') continue;
    const key = JSON.stringify([question, by]);
    const table = tables.get(key);
    if (table === undefined) tables.set(key, [one]);
    else table.push(one);
  }
  return {
    cells: ({ question, choice, by }) =>
      (tables.get(JSON.stringify([question, by])) ?? []).filter(
        (one) => choice === null || one.choice === choice,
      ),
    sides: ({ question, statistic, choice, by, group, otherGroup }) =>
      [group, otherGroup].map((own) =>
        figures.get(JSON.stringify([question, statistic, choice, by, own])),
      ),
  };
}

/** Adds Holm's p within each family, and the brand. */
function adjusted<T extends { readonly p: number | null }>(
  tests: readonly T[],
  familyOf: (test: T) => string,
): readonly (T & Read & Disclosed)[] {
  const families = new Map<string, number[]>();
  tests.forEach((test, at) => {
    const family = familyOf(test);
    const places = families.get(family);
    if (places === undefined) families.set(family, [at]);
    else places.push(at);
  });
  const found = tests.map((): number | null => null);
  for (const places of families.values()) {
    const p = holm(places.map((at) => tests[at]?.p ?? null));
    places.forEach((at, place) => (found[at] = p[place] ?? null));
  }
  return tests.map(
    (test, at) => ({ ...test, pAdjusted: found[at] ?? null }) as T & Read & Disclosed,
  );
}
