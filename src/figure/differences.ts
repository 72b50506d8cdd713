import { baseOf } from '../chart/index.ts';
import { counterpart, readingOf } from '../prose/reading.ts';
import type { ProseElement } from '../prose/tree.ts';
import { holm } from '../survey/design/holm.ts';
import type { Result } from '../survey/model/result.ts';
import { differenceOf, waveTest, type Difference } from './change.ts';
import type { Shelf } from './shelf.ts';
import { LEVEL } from './significance.ts';
import { shownFigure } from './value.ts';

type Attributes = ProseElement['attributes'];

/** A difference that a body speaks of, and whether it is more than chance among all that the body speaks of. */
export interface Judged {
  readonly difference: Difference | null;
  /** Null where it could not be tested. */
  readonly significant: boolean | null;
}

/**
 * Every `<Change>` and `<Difference>` of a body, judged together: the more comparisons a page makes, the more of them chance
 * alone would make look real, so their p are Holm's.
 *
 * @example differencesOf(prose.elements, shelf)('Change', attributes).significant // true
 */
export function differencesOf(
  elements: readonly ProseElement[],
  shelf: Shelf,
): (name: 'Change' | 'Difference', attributes: Attributes) => Judged {
  const keys = new Set<string>();
  const found: { key: string; difference: Difference | null }[] = [];
  for (const { name, attributes } of elements) {
    if (name !== 'Change' && name !== 'Difference') continue;
    const key = keyOf(name, attributes);
    if (keys.has(key)) continue;
    keys.add(key);
    found.push({ key, difference: READ[name](attributes, shelf) });
  }
  const adjusted = holm(found.map(({ difference }) => difference?.p ?? null));
  const judged = new Map(
    found.map(({ key, difference }, at): [string, Judged] => {
      const p = adjusted[at] ?? null;
      return [key, { difference, significant: p === null ? null : p < LEVEL }];
    }),
  );
  return (name, attributes) => {
    const own = judged.get(keyOf(name, attributes));
    if (own === undefined) throw new Error(`unknown difference: ${keyOf(name, attributes)}`);
    return own;
  };
}

const keyOf = (name: string, attributes: Attributes): string =>
  JSON.stringify([name, ...Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

const READ = { Change: change, Difference: gap } as const;

function change(attributes: Attributes, shelf: Shelf): Difference | null {
  const now = shelf.subject(attributes, attributes['question']);
  const report = shelf.survey(attributes['from']);
  const question = counterpart(now.question, report.questions);
  if (question === undefined) throw new Error(`no question to compare with: ${now.question.name}`);
  const before = shelf.subject({ survey: report.id }, question.name);
  const reading = readingOf(attributes);
  const random = [now.report, report].every(({ front }) => front.sampling === 'probability');
  return differenceOf(
    shownFigure(now.question, now.results, reading),
    shownFigure(before.question, before.results, reading),
    waveTest(random),
  );
}

function gap(attributes: Attributes, shelf: Shelf): Difference | null {
  const { report, question, results } = shelf.subject(attributes, attributes['question']);
  // Groups are tested on substantive answers; of printed tables there is but one base.
  const tested = baseOf(question, results) === 'published' ? null : ('valid' as const);
  const reading = { ...readingOf(attributes), base: tested };
  const other = attributes['other'] ?? null;
  const test = ({ base, statistic, choice, by, group }: Result): number | null => {
    const comparison = report.comparisons.find(
      (own) =>
        base === 'valid' &&
        own.question === question.name &&
        own.statistic === statistic &&
        own.choice === choice &&
        own.by === by &&
        [own.group, own.otherGroup].includes(group ?? '') &&
        [own.group, own.otherGroup].includes(other ?? ''),
    );
    return comparison?.p ?? null;
  };
  const one = shownFigure(question, results, reading);
  return differenceOf(one, shownFigure(question, results, { ...reading, group: other }), test);
}
