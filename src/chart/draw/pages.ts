import type { CommonSpec } from '../spec/index.ts';
import { NARROWEST, TYPE, type Scene, type Shape } from './scene.ts';
import { textLines } from './text-lines.ts';
import { wordsOf, wrapText } from '../text/index.ts';

/** Rows that fit a sheet of A4 even when their labels take three lines each. */
const ROWS = 8;
/** A last page of fewer rows than this joins the one before it. */
const ORPHANS = 3;

/** What one scene of a chart holds. */
export interface Part {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Rows in runs that a sheet of paper holds, in order, none empty. */
export function pagesOf<T>(rows: readonly T[]): T[][] {
  const starts = rows
    .keys()
    .filter((at) => at % ROWS === 0 && (at === 0 || rows.length - at >= ORPHANS));
  return [...starts].map((start, at, all) => rows.slice(start, all[at + 1]));
}

/** The scenes of one chart, each with its own id and name: the first bears the chart's own id. */
export function nameScenes(spec: CommonSpec, parts: readonly Part[]): Scene[] {
  const { part } = wordsOf(spec.lang);
  return parts.map(({ height, shapes }, at) => ({
    id: at === 0 ? spec.id : `${spec.id}-${at + 1}`,
    title: parts.length === 1 ? spec.title : part(spec.title, at + 1, parts.length),
    layout: 'stretch',
    width: 100,
    height,
    shapes,
  }));
}

/** Sentences under the last part of a chart. */
export function addNotes(parts: readonly Part[], notes: readonly string[]): Part[] {
  const last = parts.at(-1);
  const lines = notes.flatMap((note) => wrapText(note, TYPE.label, NARROWEST));
  if (last === undefined || lines.length === 0) return [...parts];
  const height = last.height + lines.length * TYPE.line + 6;
  const texts = textLines(lines, last.height, 'chart-note');
  return [...parts.slice(0, -1), { ...last, height, shapes: [...last.shapes, ...texts] }];
}
