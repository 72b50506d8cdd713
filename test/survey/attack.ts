import { auditOf } from '../../src/survey/disclose/audit/audit.ts';
import type { Estimate, Result } from '../../src/survey/model/result.ts';
import type { Survey } from '../../src/survey/model/survey.ts';
import { equationsOf, type Equation } from './attack-sums.ts';
import type { Count } from './attack-counts.ts';
import { viewOf, type View } from './attack-view.ts';

/** What a reader has besides exact counts: how many respondents a printed share can stand for, least and most. */
export type Ranges = ReadonlyMap<Estimate, readonly [low: number, high: number]>;

/** A suppressed count that the attack has narrowed to fewer than three consecutive values. */
export type Leak = string;

/**
 * A reader with all published Results, the questionnaire and the number of respondents, who puts every sum together
 * and asks of each suppressed answer, and of how many answered, what it can be: by bounds that are passed on from sum to sum,
 * and by linear programming. A don't-know, refusal or the like is no secret.
 */
export function attack(
  survey: Survey,
  estimates: readonly Estimate[],
  results: readonly Result[],
  ranges: Ranges = new Map(),
): readonly Leak[] {
  const view = viewOf(survey, estimates, results);
  const equations = equationsOf(view);
  const secrets = secretsOf(view, estimates);
  const bounds = propagated(view, equations, printed(view, ranges));
  const byBounds = secrets.filter(({ count }) => {
    const [low, high] = bounds.get(count) ?? [0, Infinity];
    return high - low < 2;
  });
  const requirements = secrets.map(({ count }, index) => ({ cell: count, key: `${index}` }));
  const found = new Set<Count>(
    auditOf(equations, 3, false)(requirements, (count) => view.least(count)),
  );
  for (const { count } of byBounds) found.add(count);
  return secrets
    .filter(({ count }) => found.has(count))
    .map(({ name, count }) => `${name}: ${count.n}`);
}

interface Secret {
  readonly name: string;
  readonly count: Count;
}

function secretsOf(view: View, estimates: readonly Estimate[]): readonly Secret[] {
  const secrets = estimates.flatMap((e): Secret[] => {
    const q = view.questions.find(({ name }) => name === e.question);
    const kind = q?.choices.find(({ name }) => name === e.choice)?.kind ?? 'answer';
    const name = `${e.question} ${e.choice} ${e.base} ${e.by}=${e.group}`;
    const isAnswer = e.statistic === 'share' && (kind === 'answer' || kind === 'other');
    const base = view.base(e.question, 'valid', e);
    return [
      ...(isAnswer ? [{ name, count: view.cell(e.question, e.choice ?? '', e) }] : []),
      ...(base === null ? [] : [{ name: `${name} (base)`, count: base }]),
    ];
  });
  const hidden = secrets.filter(({ count }) => count.suppressed && count.n > 0);
  return [...new Map(hidden.map((secret) => [secret.count, secret])).values()];
}

type Bounds = readonly [low: number, high: number];

/** The ranges by the suppressed counts that they are of. */
function printed(view: View, ranges: Ranges): ReadonlyMap<Count, Bounds> {
  return new Map(
    [...ranges].flatMap(([e, range]): [Count, Bounds][] => {
      const count = view.cell(e.question, e.choice ?? '', e);
      return count.suppressed ? [[count, range]] : [];
    }),
  );
}

/** Passes the bounds of counts on through the equations until they stand still. */
function propagated(
  view: View,
  equations: readonly Equation[],
  printedBounds: ReadonlyMap<Count, Bounds>,
): ReadonlyMap<Count, Bounds> {
  const bounds = new Map<Count, Bounds>(printedBounds);
  const of = (count: Count): Bounds =>
    bounds.get(count) ?? (count.suppressed ? [view.least(count), Infinity] : [count.n, count.n]);
  const open = equations.filter(({ total, parts }) => [total, ...parts].some((c) => c.suppressed));
  for (let changed = true; changed;) {
    changed = false;
    const tighten = (count: Count, low: number, high: number) => {
      const [l, h] = of(count);
      if (low <= l && high >= h) return;
      bounds.set(count, [Math.max(l, low), Math.min(h, high)]);
      changed = true;
    };
    for (const { total, parts } of open) {
      const low = parts.reduce((sum, part) => sum + of(part)[0], 0);
      const high = parts.reduce((sum, part) => sum + of(part)[1], 0);
      tighten(total, low, high);
      const [least, most] = of(total);
      for (const part of parts) {
        const [l, h] = of(part);
        const others = parts.reduce((sum, p) => (p === part ? sum : sum + of(p)[1]), 0);
        tighten(part, h === Infinity ? least - others : least - others, most - (low - l));
      }
    }
  }
  return bounds;
}
