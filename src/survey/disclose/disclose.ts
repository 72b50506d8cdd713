import { isToldByError } from './cell/drawn.ts';
import { frameOf } from './cell/frame.ts';
import { levelOf } from './cell/level.ts';
import { withholdAll } from './cell/secondary.ts';
import { withheldNumbers } from './number/numbers.ts';
import { isOfSpread, toldBySpread } from './number/spread.ts';
import { isFew } from './cell/primary.ts';
import { lineKey, sheetsOf, type Item, type Line, type Sheet } from './cell/sheet.ts';
import type { Sampling } from '../model/front.ts';
import { judged, marked } from './reliability.ts';
import { NO_PRECISION } from '../design/precision.ts';
import { DEFAULT_POLICY, type Policy } from '../model/policy.ts';
import type { Estimate, Result } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

/** What disclosure must know beside the figures. */
export interface Disclosure {
  readonly survey: Survey;
  /** Whether the front matter names where the tables were published before. */
  readonly publishedElsewhere: boolean;
  /** How the sample was drawn: the rules of reliability are for probability samples. Null, the default, where nobody says. */
  readonly sampling?: Sampling | null;
  readonly policy?: Policy;
}

/**
 * The privacy line: Estimates in, Results out, in the same order. What the policy withholds has null for every number
 * that would tell it and a mark; a withheld base takes everything that rests on it along.
 *
 * Confidentiality (`c`): a cell of 1–9 respondents, its complement, and a base of 1–9 are withheld; then partners, until
 * no withheld count can be narrowed to fewer than three consecutive values by the sums a reader can do within a table,
 * across groups, bases and questions, or against the sample's profile. Toplines are kept in preference to breakdowns.
 * Reliability (`u`, of probability samples) comes after it and never says more of what is confidential. Printed tables
 * that were published elsewhere pass as they are; tables that we make from responses never do. See docs/estimates.md for
 * what is protected and what is not.
 *
 * Precondition: all the estimates of the survey, for partners are chosen across tables; filter the Results instead.
 *
 *     disclose(estimate(survey), { survey, publishedElsewhere: false, sampling: 'probability' })
 */
export function disclose(estimates: readonly Estimate[], disclosure: Disclosure): Result[] {
  const { survey, publishedElsewhere, sampling = null, policy = DEFAULT_POLICY } = disclosure;
  if (publishedElsewhere && survey.source.kind === 'results') return estimates.map(asResult);
  const sheets = sheetsOf(survey.questions, estimates);
  const frame = frameOf(survey, sheets);
  withholdAll(frame, policy);
  const numbers = withheldNumbers(survey, sheets, policy);
  const spread = toldBySpread(survey, sheets, numbers, policy);
  const found = new Map(sheets.map((sheet) => [sheet.question.name, placesOf(sheet)]));
  return estimates.map((estimate) => {
    const place = found.get(estimate.question);
    const line = place?.lines.get(lineKey(estimate));
    if (place === undefined || line === undefined)
      throw new Error(`unknown question: ${estimate.question}`);
    const open = tellsNothing(estimate, place.sheet, line, frame.sizeOf(line), policy)
      ? estimate
      : withheld(estimate, place.sheet, line, numbers);
    if (open.marks.includes('c')) return asResult(open);
    const shown = judged(open, policy, sampling === 'probability');
    const isTold =
      policy.protection > 1 &&
      ((spread.has(line) && isOfSpread(estimate)) ||
        isToldByError(shown, place.sheet, line, frame, numbers));
    return asResult(isTold ? { ...shown, ...NO_PRECISION } : shown);
  });
}

const asResult = (estimate: Estimate): Result => estimate as Result;

function placesOf(sheet: Sheet) {
  return { sheet, lines: new Map(sheet.lines.map((line) => [lineKey(line), line])) };
}

/**
 * Whether a share of all who were asked says nothing that is not published anyway: its count stands among the substantive
 * answers, and whoever is in the line was asked, be they everyone or a group of the sample's profile. Not where few of
 * them are beyond the widest base that is published, which the table would then show at a glance.
 */
function tellsNothing(
  { base, statistic, choice }: Estimate,
  { question, columns }: Sheet,
  { cells, levels }: Line,
  size: Item | null,
  policy: Policy,
): boolean {
  const column = columns.findIndex((own) => own.choice === choice);
  const isCounted =
    columns[column]?.level === 0 &&
    cells[column]?.withheld === false &&
    levels[0]?.withheld === false;
  const isOfAll = base === 'asked' && question.relevant === null && size?.withheld === false;
  const narrower = levels.slice(0, 2).findLast((level) => level?.withheld === false);
  const silent = (size?.n ?? 0) - (narrower?.n ?? 0);
  return statistic === 'share' && isCounted && isOfAll && !isFew(silent, policy);
}

function withheld(
  estimate: Estimate,
  { columns }: Sheet,
  line: Line,
  numbers: ReadonlySet<Line>,
): Estimate {
  if (line.levels[levelOf(estimate.base)]?.withheld === true) return withoutBase(estimate);
  if (numbers.has(line)) return withoutCell(estimate);
  const column = columns.findIndex(
    ({ choice }) => estimate.statistic === 'share' && choice === estimate.choice,
  );
  if (column >= 0) return line.cells[column]?.withheld === true ? withoutCell(estimate) : estimate;
  // A mean or a net of the choices is one more equation in their counts: with a cell withheld it could give it away.
  const rests = line.cells.some((cell, index) => cell.withheld && columns[index]?.level === 0);
  return rests ? withoutBase(estimate) : estimate;
}

function withoutCell(estimate: Estimate): Estimate {
  return marked({ ...estimate, n: null, weightedN: null, value: null, ...NO_PRECISION }, 'c');
}

function withoutBase(estimate: Estimate): Estimate {
  return { ...withoutCell(estimate), baseN: null, weightedBase: null };
}
