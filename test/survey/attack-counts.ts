import type { Base, Estimate, Result } from '../../src/survey/model/result.ts';
import type { Survey } from '../../src/survey/model/survey.ts';

/** A count as a reader has it: `suppressed` where no published file prints it. `n` is the truth, for the judge alone. */
export interface Count {
  readonly n: number;
  readonly suppressed: boolean;
}

/** Everyone, a group, or (`group` null with `by`) those in no group of a breakdown. */
export interface Place {
  readonly by: string | null;
  readonly group: string | null;
}

export const placeKey = ({ by, group }: Place): string =>
  by === null ? '' : `${by}=${group ?? '∅'}`;

export const baseName = (question: string, base: Base, place: Place): string =>
  `${question}#${base}|${placeKey(place)}`;

export const netName = (question: string, net: string, place: Place): string =>
  `${question}^${net}|${placeKey(place)}`;

/** Names cells; one cell has one name in all bases and in both directions of a cross table. */
export function cellNames(survey: Survey) {
  const background = new Set(
    survey.questions
      .filter(({ role, type }) => role === 'background' && type === 'select_one')
      .map(({ name }) => name),
  );
  return (question: string, choice: string, place: Place): string => {
    const sides = [`${question}=${choice}`, placeKey(place)];
    const crossed = background.has(question) && place.by !== null && place.group !== null;
    return crossed ? sides.sort().join('&') : sides.join('|');
  };
}

const figureKey = ({ question, statistic, choice, base, by, group }: Estimate): string =>
  JSON.stringify([question, statistic, choice, base, by, group]);

/** Counts by name, and what the suppressed ones are at least. */
export interface Counts {
  readonly counts: Map<string, Count>;
  readonly least: ReadonlyMap<Count, number>;
}

/** The counts of all Results: a base with rows has somebody, and nobody would have been printed as 0. */
export function countsOf(
  survey: Survey,
  estimates: readonly Estimate[],
  results: readonly Result[],
): Counts {
  const counts = new Map<string, Count>();
  const nameOf = cellNames(survey);
  const single = new Set(
    survey.questions.filter(({ type }) => type === 'select_one').map(({ name }) => name),
  );
  const bases = new Set<string>();
  /** By name of a cell and table it stands in, whether a base of it there is published. */
  const shown = new Map<string, Map<string, boolean>>();
  const put = (name: string, n: number, known: boolean): void => {
    if (known || !counts.has(name)) counts.set(name, { n, suppressed: !known });
  };
  const told = new Map(results.map((one) => [figureKey(one), one]));
  for (const e of estimates) {
    if (e.n === null || e.baseN === null) throw new Error('no count');
    const { n, baseN } = told.get(figureKey(e)) ?? { n: null, baseN: null };
    if (e.statistic === 'net' && e.choice !== 'balance')
      put(netName(e.question, e.choice ?? '', e), e.n, n !== null);
    // A mean of scores, a total and a net have bases and counts of their own, all of them sums of published cells.
    if (e.statistic !== 'share' && (single.has(e.question) || e.statistic !== 'mean')) continue;
    const base = baseName(e.question, e.base, e);
    put(base, e.baseN, baseN !== null);
    bases.add(base);
    if (e.choice === null) continue;
    const name = nameOf(e.question, e.choice, e);
    put(name, e.n, n !== null);
    const table = `${e.question}|${placeKey(e)}`;
    const own = shown.get(name) ?? new Map<string, boolean>();
    shown.set(name, own.set(table, own.get(table) === true || baseN !== null));
  }
  return { counts, least: leastOf(counts, bases, shown) };
}

function leastOf(
  counts: ReadonlyMap<string, Count>,
  bases: ReadonlySet<string>,
  shown: ReadonlyMap<string, ReadonlyMap<string, boolean>>,
): ReadonlyMap<Count, number> {
  // Of a group that is suppressed as a whole even cells of nobody are.
  const somebody = [...shown].filter(([, tables]) => [...tables.values()].every(Boolean));
  const names = [...bases, ...somebody.map(([name]) => name)];
  return new Map(
    names.flatMap((name): [Count, number][] => {
      const count = counts.get(name);
      return count?.suppressed === true ? [[count, 1]] : [];
    }),
  );
}
