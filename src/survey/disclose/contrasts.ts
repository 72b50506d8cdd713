import type {
  Comparison,
  Contrasts,
  CrosstabTest,
  GroupContrast,
  IsShown,
  RaoScott,
} from '../test/index.ts';
import { benjaminiHochberg } from '../design/index.ts';
import type { Estimate, Mark, Result } from '../model/index.ts';

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/** What a published test is read with. */
interface Adjusted {
  /** Benjamini and Hochberg's p among those of one question by one background question; null where there is no p. */
  readonly pAdjusted: number | null;
  /** Why it is suppressed: the marks of the figures it rests on. */
  readonly marks: readonly Mark[];
}

declare const disclosed: unique symbol;
interface Disclosed {
  readonly [disclosed]: true;
}

type TestNames = Pick<CrosstabTest, 'question' | 'choice' | 'by' | 'groups' | 'together'>;
type ShownTest = Omit<CrosstabTest, 'groups'>;
type ContrastNames = Omit<GroupContrast, keyof Comparison>;

/** A test as it may be published. */
export type PublishedTest = ShownTest & Adjusted & Disclosed;

/** A comparison as it may be published. */
export type PublishedContrast = ContrastNames & Nullable<Comparison> & Adjusted & Disclosed;

/** The tests and comparisons that may cross the privacy line. */
export interface PublishedContrasts {
  readonly tests: readonly PublishedTest[];
  readonly comparisons: readonly PublishedContrast[];
}

/**
 * Tests and comparisons as far as the figures that they rest on are published: a comparison where both of its sides
 * are, a test where every cell that it counts by itself is (`shownCells` tells it which are). Where the precision of a side is suppressed only the difference is
 * given. All others have null for every number and the marks of what is suppressed, for a difference would give the
 * suppressed figure away.
 *
 * @param results of `disclose`, all of the survey; the rows of `estimate` give what staff may see before it
 * @example discloseContrasts(contrastsOf(survey, options), disclose(estimates, disclosure)).tests[0]?.pAdjusted
 */
export function discloseContrasts(
  { tests, comparisons }: Contrasts,
  results: readonly Estimate[] | readonly Result[],
): PublishedContrasts {
  const index = indexOf(results);
  const shownTests = tests.map((test) => publishedTest(test, index.cells(test)));
  const shownContrasts = comparisons.map((one) => publishedContrast(one, index.sides(one)));
  return {
    tests: adjusted(shownTests),
    comparisons: adjusted(shownContrasts),
  };
}

/**
 * Which cells of the results are published, for the tests to stand on.
 *
 * @example contrastsOf(survey, { isShown: shownCells(results) })
 */
export function shownCells(results: readonly Estimate[]): IsShown {
  const shown = new Set(
    results.flatMap(({ question, statistic, choice, base, by, group, value }) =>
      statistic === 'share' && base === 'valid' && value !== null
        ? [JSON.stringify([question, choice, by, group])]
        : [],
    ),
  );
  return ({ question, choice, by, group }) =>
    shown.has(JSON.stringify([question, choice, by, group]));
}

type Marked<T> = T & { readonly marks: readonly Mark[] };

const NO_TEST: Nullable<RaoScott> = { F: null, ndf: null, ddf: null, p: null, df: null };

function publishedTest(
  { groups, ...test }: CrosstabTest,
  cells: readonly Estimate[],
): Marked<ShownTest> {
  void groups;
  // A test that was not made tells nothing but where its groups lie.
  const marks = test.reason === null ? marksOf(cells) : null;
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
): Marked<ContrastNames & Nullable<Comparison>> {
  const marks = marksOf(sides);
  if (marks !== null) return { ...contrast, ...NO_CONTRAST, marks };
  // The precision of one side and that of the difference give the suppressed precision of the other.
  const isSure = sides.every((one) => one?.se !== null);
  if (isSure) return { ...contrast, marks: [] };
  return { ...contrast, ...NO_CONTRAST, difference: contrast.difference, marks: [] };
}

/** The marks of suppressed figures; null where all are shown. */
function marksOf(figures: readonly (Estimate | undefined)[]): readonly Mark[] | null {
  const suppressed = figures.filter((one) => one === undefined || one.value === null);
  if (figures.length > 0 && suppressed.length === 0) return null;
  return [...new Set(suppressed.flatMap((one) => one?.marks ?? []))];
}

interface ResultIndex {
  readonly cells: (test: TestNames) => readonly Estimate[];
  readonly sides: (contrast: ContrastNames) => readonly (Estimate | undefined)[];
}

function indexOf(results: readonly Estimate[]): ResultIndex {
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
    cells: ({ question, choice, by, groups, together }) =>
      (tables.get(JSON.stringify([question, by])) ?? []).filter(
        (one) =>
          groups.includes(one.group ?? '') &&
          (choice === null ? !together.includes(one.choice ?? '') : one.choice === choice),
      ),
    sides: ({ question, statistic, choice, by, group, otherGroup }) =>
      [group, otherGroup].map((own) =>
        figures.get(JSON.stringify([question, statistic, choice, by, own])),
      ),
  };
}

type OfFamily = Pick<GroupContrast, 'question' | 'by' | 'p'>;

/** Adds the adjusted p within each family, which is what a reader sees at once: one question by one background question. And the brand. */
function adjusted<T extends OfFamily>(tests: readonly T[]): readonly (T & Adjusted & Disclosed)[] {
  const families = new Map<string, number[]>();
  tests.forEach((test, at) => {
    const family = JSON.stringify([test.question, test.by]);
    const places = families.get(family);
    if (places === undefined) families.set(family, [at]);
    else places.push(at);
  });
  const found = tests.map((): number | null => null);
  for (const places of families.values()) {
    const p = benjaminiHochberg(places.map((at) => tests[at]?.p ?? null));
    places.forEach((at, place) => (found[at] = p[place] ?? null));
  }
  return tests.map(
    (test, at) => ({ ...test, pAdjusted: found[at] ?? null }) as T & Adjusted & Disclosed,
  );
}
