import {
  ChartSpecSchema,
  baseOf,
  labelOf,
  sizeOf,
  type ChartSpec,
  type ChartSpecInput,
} from '../chart/index.ts';
import type { Lang } from '../format/index.ts';
import type { Base } from '../survey/index.ts';
import type { Compared } from './compared.ts';
import type { Comparison } from './comparison.ts';
import { hasPrecision } from './precision.ts';
import type { ComparedCell, ComparedRow } from './rows.ts';

/** A drawing, and what stands over it where there are several. */
interface Drawn {
  readonly heading: string | null;
  readonly spec: ChartSpec;
}

/**
 * Several questions as charts: a section a row of the table with a bar a question; of one answer, where every sample was drawn
 * at random, dots with their intervals, a chart a row. Empty with nothing to draw.
 */
export function comparisonSpecs(comparison: Comparison, lang: Lang): readonly Drawn[] {
  const rows = comparison.rows.map((row) => ({ ...row, cells: row.cells.filter(isTold) }));
  const told = rows.filter(({ cells }) => cells.length > 0);
  const [first] = comparison.shown;
  if (first === undefined || told.length === 0) return [];
  const title = labelOf(first.question, lang);
  const sure = comparison.shown.every(({ survey }) => hasPrecision(survey));
  if (comparison.answer !== null && sure && told.every(hasIntervals))
    return told.map((row, at) => ({
      heading: told.length > 1 ? row.label : null,
      spec: intervals(row, `so-sanh-${String(at)}`, title, comparison.shown, lang),
    }));
  return [{ heading: null, spec: bars(told, title, comparison.shown, lang) }];
}

const isTold = ({ result }: ComparedCell): boolean => result !== undefined;

function hasIntervals({ cells }: ComparedRow): boolean {
  return cells.every(
    ({ result }) => result?.value === null || (result?.low !== null && result?.high !== null),
  );
}

/** Decimals are those of a printed source where one stands beside computed figures: it prints no more of them. */
function baseOfAll(items: readonly Compared[]): Base {
  const bases = items.map(({ question, results }) => baseOf(question, results));
  return bases.find((base) => base === 'published') ?? bases[0] ?? 'valid';
}

function barOf({ item, result, baseN }: ComparedCell) {
  return {
    label: item.short,
    value: result?.value ?? null,
    marks: [...(result?.marks ?? [])],
    baseN,
    size: sizeOf(baseN, baseOf(item.question, item.results)),
  };
}

function bars(
  rows: readonly ComparedRow[],
  title: string,
  items: readonly Compared[],
  lang: Lang,
): ChartSpec {
  const spec: ChartSpecInput = {
    id: 'so-sanh',
    kind: 'grouped',
    title,
    lang,
    base: baseOfAll(items),
    sections: rows.map(({ label, apart, cells }) => ({
      heading: label,
      rows: cells.map((cell) => ({ ...barOf(cell), tone: apart ? 'apart' : 'answer' })),
    })),
  };
  return ChartSpecSchema.parse(spec);
}

function intervals(
  { label, cells }: ComparedRow,
  id: string,
  title: string,
  items: readonly Compared[],
  lang: Lang,
): ChartSpec {
  const rows = cells.map((cell) => ({
    ...barOf(cell),
    low: cell.result?.low ?? null,
    high: cell.result?.high ?? null,
  }));
  const spec: ChartSpecInput = {
    id,
    kind: 'interval',
    title: `${title} – ${label}`,
    lang,
    base: baseOfAll(items),
    rows,
  };
  return ChartSpecSchema.parse(spec);
}
