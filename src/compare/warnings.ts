import { baseOf } from '../chart/cells.ts';
import type { Compared } from './comparison.ts';

/** Why figures may not be read against each other. */
export type Warning =
  | 'wording'
  | 'choices'
  | 'mode'
  | 'sampling'
  | 'territory'
  | 'population'
  | 'base'
  | 'asked'
  | 'synthetic';

/**
 * What differs between the questions compared, in the order of weight. Wordings and answers are compared as they were printed.
 *
 * @example warningsOf([first, second]) // ['mode', 'territory']
 */
export function warningsOf(items: readonly Compared[]): readonly Warning[] {
  const differs = (of: (item: Compared) => string): boolean => new Set(items.map(of)).size > 1;
  const told: readonly (readonly [Warning, boolean])[] = [
    ['wording', differs(({ question }) => plain(question.label))],
    [
      'choices',
      differs(({ question }) => question.choices.map(({ label }) => plain(label)).join('|')),
    ],
    ['mode', differs(({ survey }) => survey.survey.mode.toSorted().join('|'))],
    ['sampling', differs(({ survey }) => survey.survey.sampling)],
    [
      'territory',
      differs(({ survey: { survey } }) =>
        [...survey.localities.toSorted(), survey.scope ?? ''].join('|'),
      ) || crossesMerger(items),
    ],
    ['population', differs(({ survey }) => plain(survey.survey.population))],
    ['base', differs(({ question, results }) => baseOf(question, results))],
    ['asked', differs(({ question }) => plain(question.base ?? ''))],
    ['synthetic', differs(({ survey }) => String(survey.synthetic))],
  ];
  return told.filter(([, holds]) => holds).map(([warning]) => warning);
}

/** On this day provinces were merged: one code may mean two territories. */
const MERGER = '2025-07-01';

function crossesMerger(items: readonly Compared[]): boolean {
  const ends = items.flatMap(({ survey: { survey } }) =>
    survey.localities.length === 0 || survey.fieldwork === null ? [] : [survey.fieldwork.end],
  );
  return ends.some((end) => end < MERGER) && ends.some((end) => end >= MERGER);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
