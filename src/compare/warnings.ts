import type { Warning } from '../words/index.ts';
import { baseOf, sizeOf } from '../chart/index.ts';
import { type Barrier, barriersBetween, plain } from '../reading/index.ts';
import { sameChoices, splitLike } from './breakdown.ts';
import type { Compared } from './compared.ts';
import type { Comparison } from './comparison.ts';
import { askedOf, crossesBreak, type SeriesNote } from './waves.ts';

/**
 * What differs between the questions compared, in the order of weight. Wordings, answers and groups are compared as they were
 * printed.
 *
 * @example warningsOf(comparison, series) // ['mode', 'territory']
 */
export function warningsOf(
  comparison: Comparison,
  series: readonly SeriesNote[],
): readonly Warning[] {
  const items = comparison.shown;
  const differs = (of: (item: Compared) => string): boolean => new Set(items.map(of)).size > 1;
  const met = barriersAmong(items);
  const told: readonly (readonly [Warning, boolean])[] = [
    ['wording', met.has('wording')],
    ['type', differs(({ question }) => question.type)],
    ['choices', items.some(({ question }) => !sameChoices(question.choices, firstChoices(items)))],
    ...groupWarnings(comparison),
    ['mode', met.has('mode')],
    ['sampling', met.has('sampling')],
    ['unstated', met.has('unstated')],
    ['territory', met.has('territory')],
    ['break', crossesBreak(items, series)],
    ['population', met.has('population')],
    ['base', differs(({ question, results }) => baseOf(question, results))],
    ['asked', met.has('asked')],
    ['lowBase', hasLowBase(comparison)],
    ['synthetic', differs(({ survey }) => String(survey.front.synthetic))],
  ];
  return told.filter(([, holds]) => holds).map(([warning]) => warning);
}

/** Why some of the questions could not be compared as waves of one; what differs from the first differs somewhere. */
function barriersAmong(items: readonly Compared[]): ReadonlySet<Barrier> {
  const [first, ...others] = items.map(askedOf);
  if (first === undefined) return new Set();
  return new Set(others.flatMap((other) => barriersBetween(first, other, [])));
}

function firstChoices([first]: readonly Compared[]) {
  return first?.question.choices ?? [];
}

/** Whether two surveys divide their respondents in two ways. */
function groupWarnings({ by, shown }: Comparison): readonly (readonly [Warning, boolean])[] {
  if (by === null) return [];
  const splits = shown.flatMap((item) => splitLike(item, by) ?? []);
  const [first] = splits;
  return [
    ['background', new Set(splits.map(({ label }) => plain(label))).size > 1],
    ['groups', splits.some(({ choices }) => !sameChoices(choices, first?.choices ?? []))],
  ];
}

function hasLowBase({ rows }: Comparison): boolean {
  return rows.some(({ cells }) =>
    cells.some(
      ({ item, result, baseN }) =>
        result !== undefined && sizeOf(baseN, baseOf(item.question, item.results)) !== 'enough',
    ),
  );
}
