import { levelOf } from './disclose-level.ts';
import { withholdAll } from './disclose-secondary.ts';
import { lineKey, sheetsOf, type Line, type Sheet } from './disclose-sheet.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import type { Estimate, Result } from './result.ts';
import type { Survey } from './survey.ts';

/** What disclosure must know beside the figures. */
export interface Disclosure {
  readonly survey: Survey;
  /** Whether the front matter names where the tables were published before. */
  readonly publishedElsewhere: boolean;
  readonly policy?: Policy;
}

/**
 * The privacy line: Estimates in, Results out, in the same order. What the policy withholds has null for every number
 * that would tell it and the mark `c`; a withheld base takes everything that rests on it along.
 *
 * A cell of 1–9 respondents, its complement, and a base of 1–9 are withheld; then partners, so that no withheld count
 * follows from the sums a reader can do within a table, across groups, across bases, or against the sample's profile.
 * Toplines are kept in preference to breakdowns. Printed tables that were published elsewhere pass as they are; tables
 * that we make from responses never do. See docs/estimates.md for what is protected and what is not.
 *
 * Precondition: all the estimates of the survey, for partners are chosen across tables; filter the Results instead.
 *
 *     disclose(estimate(survey), { survey, publishedElsewhere: false })
 */
export function disclose(estimates: readonly Estimate[], disclosure: Disclosure): Result[] {
  const { survey, publishedElsewhere, policy = DEFAULT_POLICY } = disclosure;
  if (publishedElsewhere && survey.source.kind === 'results') return estimates.map(asResult);
  const sheets = sheetsOf(survey.questions, estimates);
  withholdAll(sheets, policy);
  const found = new Map(sheets.map((sheet) => [sheet.question.name, placesOf(sheet)]));
  return estimates.map((estimate) => {
    const place = found.get(estimate.question);
    const line = place?.lines.get(lineKey(estimate));
    if (place === undefined || line === undefined)
      throw new Error(`unknown question: ${estimate.question}`);
    return asResult(withheld(estimate, place.sheet, line));
  });
}

const asResult = (estimate: Estimate): Result => estimate as Result;

function placesOf(sheet: Sheet) {
  return { sheet, lines: new Map(sheet.lines.map((line) => [lineKey(line), line])) };
}

function withheld(estimate: Estimate, { columns }: Sheet, line: Line): Estimate {
  if (line.levels[levelOf(estimate.base)]?.withheld === true) return withoutBase(estimate);
  const column = columns.findIndex(({ choice }) => choice === estimate.choice);
  if (column >= 0) return line.cells[column]?.withheld === true ? withoutCell(estimate) : estimate;
  // A mean or a net of the choices is one more equation in their counts: with a cell withheld it could give it away.
  const rests = line.cells.some((cell, index) => cell.withheld && columns[index]?.level === 0);
  return rests ? withoutBase(estimate) : estimate;
}

function withoutCell(estimate: Estimate): Estimate {
  const precision = { se: null, df: null, low: null, high: null, interval: null, deff: null };
  const marks = [...new Set([...estimate.marks, 'c' as const])];
  return { ...estimate, n: null, weightedN: null, value: null, ...precision, marks };
}

function withoutBase(estimate: Estimate): Estimate {
  return { ...withoutCell(estimate), baseN: null, weightedBase: null };
}
