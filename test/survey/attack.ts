import type { Estimate, Result } from '../../src/survey/result.ts';
import type { Question } from '../../src/survey/question.ts';
import type { Survey } from '../../src/survey/survey.ts';

/** A linear equation: coefficients of unknown counts, and what they come to. */
interface Equation {
  readonly terms: Map<string, number>;
  constant: number;
}

/**
 * A reader with all published Results, the questionnaire and the number of respondents, who solves every sum at once:
 * choices make a base, groups make everyone where nobody is outside them, one cell has one count in all bases and both
 * directions of a cross table, the asked of a question put to all are the group, and a mean is a sum of scores.
 * Returns the withheld cells that come out, save those of nobody.
 */
export function recovered(
  survey: Survey,
  estimates: readonly Estimate[],
  results: readonly Result[],
): string[] {
  const known = knownCounts(survey, results);
  const equations = [
    ...lineEquations(survey, results),
    ...groupEquations(survey, results),
    ...means(survey, results),
  ];
  const reduced = equations.map(({ terms, constant }) => {
    const left: Equation = { terms: new Map(), constant };
    for (const [name, k] of terms) {
      const n = known.get(name);
      if (n === undefined) left.terms.set(name, (left.terms.get(name) ?? 0) + k);
      else left.constant -= k * n;
    }
    return left;
  });
  const secret = estimates.filter(
    (e, i) => e.statistic === 'share' && e.n !== 0 && results[i]?.n === null,
  );
  const cells = new Set(secret.map((e) => cellName(survey, e)));
  return solved(reduced.filter(({ terms }) => terms.size > 0)).filter((name) => cells.has(name));
}

type Place = Pick<Result, 'question' | 'by' | 'group'>;

function cellName(survey: Survey, r: Place & { readonly choice: string | null }): string {
  const here = `${r.question}=${r.choice}`;
  const crossed = survey.questions.some((q) => q.name === r.question && q.role === 'background');
  if (r.by === null) return here;
  const there = `${r.by}=${r.group}`;
  return crossed ? [here, there].sort().join('&') : `${here}|${there}`;
}

function baseName(survey: Survey, r: Place & { readonly base: string }): string {
  const q = survey.questions.find(({ name }) => name === r.question);
  if (r.base === 'asked' && q?.relevant === null)
    return r.by === null ? 'everyone' : `${r.by}=${r.group}`;
  return `${r.question}#${r.base}|${r.by}=${r.group}`;
}

function knownCounts(survey: Survey, results: readonly Result[]): Map<string, number> {
  const known = new Map<string, number>();
  if (survey.source.kind === 'responses') known.set('everyone', survey.source.responses.rows);
  for (const r of results) {
    if (r.statistic === 'share' && r.n !== null) known.set(cellName(survey, r), r.n);
    if (r.statistic === 'share' && r.baseN !== null) known.set(baseName(survey, r), r.baseN);
  }
  return known;
}

function linesOf(results: readonly Result[]) {
  const shares = results.filter((r) => r.statistic === 'share');
  return Map.groupBy(shares, (r) => JSON.stringify([r.question, r.by, r.group, r.base]));
}

function lineEquations(survey: Survey, results: readonly Result[]): Equation[] {
  return [...linesOf(results).values()].flatMap((line) => {
    const [first] = line;
    const q = survey.questions.find(({ name }) => name === first?.question);
    if (first === undefined || q?.type !== 'select_one') return [];
    const terms = new Map(line.map((r) => [cellName(survey, r), 1]));
    if (first.base === 'asked' && q.relevant === null)
      terms.set(`blank ${baseName(survey, first)} ${q.name}`, 1);
    terms.set(baseName(survey, first), -1);
    return { terms, constant: 0 };
  });
}

/** Whether every respondent is in a group of the breakdown. */
function parts(survey: Survey, by: string): boolean {
  const q = survey.questions.find(({ name }) => name === by);
  const column =
    survey.source.kind === 'responses' ? survey.source.responses.columns.get(by) : undefined;
  return column?.kind === 'one' && column.index.every((i) => isGroup(q, i));
}

function isGroup(q: Question | undefined, index: number): boolean {
  const kind = q?.choices[index]?.kind;
  return kind === 'answer' || kind === 'other';
}

function groupEquations(survey: Survey, results: readonly Result[]): Equation[] {
  return results.flatMap((r) => {
    if (r.by !== null || r.statistic !== 'share') return [];
    const splits = new Set(
      results.filter((x) => x.question === r.question && x.by !== null).map((x) => x.by ?? ''),
    );
    return [...splits].flatMap((by) => {
      if (!parts(survey, by)) return [];
      const groups = results.filter(
        (x) =>
          x.question === r.question &&
          x.by === by &&
          x.base === r.base &&
          x.choice === r.choice &&
          x.statistic === 'share',
      );
      const cells = new Map(groups.map((x) => [cellName(survey, x), 1]));
      const bases = new Map(groups.map((x) => [baseName(survey, x), 1]));
      cells.set(cellName(survey, r), -1);
      bases.set(baseName(survey, r), -1);
      return [
        { terms: cells, constant: 0 },
        { terms: bases, constant: 0 },
      ];
    });
  });
}

function means(survey: Survey, results: readonly Result[]): Equation[] {
  return results.flatMap((r) => {
    const q = survey.questions.find(({ name }) => name === r.question);
    if (r.statistic !== 'mean' || q?.type !== 'select_one' || r.value === null) return [];
    const scored = q.choices.filter(({ score }) => score !== null);
    const cells = scored.map((c) => ({
      name: cellName(survey, { ...r, choice: c.name }),
      score: c.score ?? 0,
    }));
    return [
      {
        terms: new Map(cells.map(({ name, score }) => [name, score])),
        constant: r.value * (r.n ?? 0),
      },
      { terms: new Map(cells.map(({ name }) => [name, 1])), constant: r.n ?? 0 },
    ];
  });
}

/** Sparse Gauss–Jordan: the unknowns that stand alone. */
function solved(equations: readonly Equation[]): string[] {
  const pivots = new Map<string, Map<string, number>>();
  for (const { terms } of equations) {
    for (const [name, row] of pivots) eliminate(terms, row, name);
    const [first] = terms;
    if (first === undefined) continue;
    const [name, k] = first;
    for (const [other, x] of terms) terms.set(other, x / k);
    for (const row of pivots.values()) eliminate(row, terms, name);
    pivots.set(name, terms);
  }
  return [...pivots].flatMap(([name, row]) => (row.size === 1 ? [name] : []));
}

function eliminate(row: Map<string, number>, by: ReadonlyMap<string, number>, name: string): void {
  const factor = row.get(name);
  if (factor === undefined) return;
  for (const [other, x] of by) {
    const left = (row.get(other) ?? 0) - factor * x;
    if (Math.abs(left) < 1e-9) row.delete(other);
    else row.set(other, left);
  }
}
