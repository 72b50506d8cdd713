import type { FigureFate } from '../words/index.ts';
import { formatMean, formatNumber, formatShare, type Lang } from '../format/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Result } from '../survey/index.ts';

/** A figure as readers see it. */
export interface ShownFigure {
  readonly value: string;
  /** Unweighted respondents in the cell and in the base. */
  readonly n: string;
  readonly baseN: string;
}

/** One published figure that differs between two states of the site. Only what has passed `disclose` is compared. */
export interface FigureChange {
  readonly fate: FigureFate;
  readonly question: string;
  readonly statistic: Result['statistic'];
  /** Labels, as readers see them. */
  readonly choice: string | null;
  readonly base: Result['base'];
  readonly by: string | null;
  readonly group: string | null;
  readonly before: ShownFigure | null;
  readonly after: ShownFigure | null;
}

/** The figures of one survey that differ, and how many were published before. */
export interface FigureChanges {
  readonly published: number;
  readonly changes: readonly FigureChange[];
}

/**
 * Compares the results of a survey in two states, at the precision that is shown.
 *
 * @param before null for a survey that was not published
 * @example
 * compareFigures(old, now, 'vi').changes[0]; // { fate: 'changed', before: { value: '62,4%', … }, after: { value: '61,9%', … }, … }
 */
export function compareFigures(
  before: SurveyReport | null,
  after: SurveyReport | null,
  lang: Lang,
): FigureChanges {
  const [old, fresh] = [resultsByKey(before), resultsByKey(after)];
  const published = [...old.values()].filter(({ value }) => value !== null).length;
  const keys = new Set([...old.keys(), ...fresh.keys()]);
  const changes = [...keys].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const [shownBefore, shownAfter] = [shown(was, lang), shown(is, lang)];
    const fate = fateOf(shownBefore, shownAfter, is !== undefined);
    const result = is ?? was;
    if (fate === null || result === undefined) return [];
    const report = is === undefined ? before : after;
    return [{ fate, ...named(result, report), before: shownBefore, after: shownAfter }];
  });
  return { published, changes };
}

function resultsByKey(report: SurveyReport | null): ReadonlyMap<string, Result> {
  const results = report?.results ?? [];
  return new Map(
    results.map((one) => [
      JSON.stringify([one.question, one.statistic, one.choice, one.base, one.by, one.group]),
      one,
    ]),
  );
}

function fateOf(
  before: ShownFigure | null,
  after: ShownFigure | null,
  still: boolean,
): FigureFate | null {
  if (before === null) return after === null ? null : 'new';
  if (after === null) return still ? 'withheld' : 'gone';
  const same = before.value === after.value && before.n === after.n && before.baseN === after.baseN;
  return same ? null : 'changed';
}

function shown(result: Result | undefined, lang: Lang): ShownFigure | null {
  if (result === undefined || result.value === null) return null;
  const { statistic, value, n, baseN } = result;
  const isShare = statistic === 'share' || statistic === 'net';
  const count = (of: number | null): string => (of === null ? '–' : formatNumber(of, lang));
  return {
    value: isShare ? formatShare(value, lang) : formatMean(value, lang),
    n: count(n),
    baseN: count(baseN),
  };
}

function named(
  { question, statistic, choice, base, by, group }: Result,
  report: SurveyReport | null,
): Pick<FigureChange, 'question' | 'statistic' | 'choice' | 'base' | 'by' | 'group'> {
  const label = (of: string, name: string | null): string | null => {
    const choices = report?.questions.find((one) => one.name === of)?.choices ?? [];
    return choices.find((one) => one.name === name)?.label ?? name;
  };
  return {
    question,
    statistic,
    choice: label(question, choice),
    base,
    by,
    group: by === null ? null : label(by, group),
  };
}
