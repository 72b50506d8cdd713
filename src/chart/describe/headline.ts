import type { Lang } from '../../format/index.ts';
import type { Choice, Question, Result } from '../../survey/index.ts';
import {
  baseOf,
  isNonsubstantive,
  isNumber,
  labelOf,
  netsOf,
  sideNames,
  standsAlone,
} from '../subject/index.ts';
import { wordsOf } from '../text/index.ts';
import { areTied } from './tied.ts';

/** A figure of a headline, and what it is the share of. */
export interface HeadlineFigure {
  readonly result: Result;
  /** `hài lòng hoặc rất hài lòng`, `“Đất đai”`. */
  readonly text: string;
}

/**
 * The shares that answer a question first: on a scale with two sides those of the sides, the upper first; else the answer that
 * leads, or the two that lead where the sample cannot tell them apart. Empty where none may be shown alone: withheld, marked, of
 * fewer than 30, one that a withheld answer may exceed, three or more level, or "other" in the lead. One place decides it for
 * titles, lists, search, cards and comparisons.
 *
 * @param results of this question
 * @example headlineShares(question, results, 'vi')[0]?.text // 'hài lòng hoặc rất hài lòng'
 */
export function headlineShares(
  question: Question,
  results: readonly Result[],
  lang: Lang,
): readonly HeadlineFigure[] {
  if (isNumber(question)) return [];
  const own = results.filter(({ question: name, by }) => name === question.name && by === null);
  const sides = sideShares(question, netsOf(question, own), lang);
  return sides.length > 0 ? sides : leading(question, own, lang);
}

/**
 * The shares of both sides of a scale; none where that of the upper may not stand alone.
 *
 * @param nets everyone's, on the base shown
 */
export function sideShares(
  question: Question,
  nets: readonly Result[],
  lang: Lang,
): readonly HeadlineFigure[] {
  const names = question.role === 'background' ? null : sideNames(question, lang);
  if (names === null) return [];
  const figures = (['top', 'bottom'] as const).flatMap((side) => {
    const result = nets.find(({ choice }) => choice === side);
    return result === undefined || !standsAlone(result) ? [] : [{ result, text: names[side] }];
  });
  return figures[0]?.result.choice === 'top' ? figures : [];
}

interface Told {
  readonly choice: Choice;
  readonly result: Result;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

function leading(
  question: Question,
  own: readonly Result[],
  lang: Lang,
): readonly HeadlineFigure[] {
  const base = baseOf(question, own);
  const shares = own.filter((one) => one.statistic === 'share' && one.base === base);
  const [first, second, third] = toldOf(question, shares);
  if (first === undefined || first.value === 0 || !isMost(question, first, shares)) return [];
  const n = first.result.baseN;
  const close = [second, third].filter((one) => one !== undefined && areTied(first, one, n));
  const found = [first, ...(close[0] === undefined ? [] : [close[0]])];
  const may = found.every(({ choice, result }) => choice.kind === 'answer' && standsAlone(result));
  if (close.length > 1 || !may) return [];
  const { quote } = wordsOf(lang).describe;
  return found.map(({ choice, result }) => ({ result, text: quote(labelOf(choice, lang)) }));
}

/** The substantive answers with a figure, highest first. */
function toldOf(question: Question, shares: readonly Result[]): readonly Told[] {
  return question.choices
    .filter((choice) => !isNonsubstantive(choice))
    .flatMap((choice): readonly Told[] => {
      const result = shares.find((one) => one.choice === choice.name);
      if (result === undefined || result.value === null) return [];
      const { value, low, high } = result;
      return [{ choice, result, value, low, high }];
    })
    .toSorted((a, b) => b.value - a.value);
}

/** Whether no withheld answer can have been given more often. Only of a question with one answer each is the rest known to be theirs. */
function isMost({ type }: Question, { value }: Told, shares: readonly Result[]): boolean {
  if (shares.every((one) => one.value !== null)) return true;
  const known = shares.reduce((sum, one) => sum + (one.value ?? 0), 0);
  return type === 'select_one' && value >= 1 - known;
}
