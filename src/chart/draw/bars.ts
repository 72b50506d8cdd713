import { cellText, groupLabel, isDrawn, textWidth, wrapText } from '../text/index.ts';
import { addNotes, nameScenes, pagesOf } from './pages.ts';
import { lowBase } from './classes.ts';
import { drawUnder, type Drawn } from './rows.ts';
import { textLines } from './text-lines.ts';
import { NARROWEST, TYPE, type Scene, type Shape, type Text } from './scene.ts';
import type { BarRow, BarsSpec } from '../spec/index.ts';

/** Per cent of the width that a share of 1 takes: what is left holds "100,0%" on a phone. */
const FULL = 80;
/** One length for all that is suppressed, so that it tells nothing. */
const SUPPRESSED = 12;
const SECTION_GAP = 14;
const VALUE_GAP = 6;

/** The figure after the bar, or at the bar's inner end where a phone has no room after it. */
function valueText(row: BarRow, text: string, length: number, middle: number): Text {
  const room = NARROWEST * (1 - length / 100) - VALUE_GAP;
  const inside = isDrawn(row) && textWidth(text, TYPE.label) > room;
  const ink = inside ? ` chart-on-${row.tone}` : '';
  return {
    kind: 'text',
    class: `${isDrawn(row) ? 'chart-value' : 'chart-note'}${ink}`,
    x: length,
    dx: inside ? -VALUE_GAP : length === 0 ? 0 : VALUE_GAP,
    y: middle + TYPE.label / 3,
    size: TYPE.label,
    anchor: inside ? 'end' : 'start',
    text,
  };
}

/** How thick a bar is, and how far the next is from it; px. */
interface BarSize {
  readonly height: number;
  readonly gap: number;
}

function drawRow(row: BarRow, spec: BarsSpec, { height, gap }: BarSize, top: number): Drawn {
  const labels = wrapText(groupLabel(row, spec.lang), TYPE.label, NARROWEST);
  const y = top + labels.length * TYPE.line + 2;
  const withheld = row.value === null && row.size !== 'few';
  const length = isDrawn(row) ? row.value * FULL : withheld ? SUPPRESSED : 0;
  const rect: Shape = withheld
    ? { kind: 'rect', class: 'chart-withheld', x: 0, y, width: length, height, hatched: true }
    : { kind: 'rect', class: barClass(row), x: 0, y, width: length, height };
  const value = valueText(row, cellText(row, spec.lang, spec.base), length, y + height / 2);
  const texts = textLines(labels, top, 'chart-label').map((text) => ({ ...text, row: y }));
  const bar = length > 0 ? [{ ...rect, row: y }] : [];
  return { shapes: [...texts, ...bar, { ...value, row: y }], bottom: y + height + gap };
}

function barClass(row: BarRow): string {
  const apart = row.tone === 'apart' ? ' chart-apart' : '';
  return `chart-bar${apart}${lowBase(row)}`;
}

type Section = BarsSpec['sections'][number];

function drawPart(spec: BarsSpec, { heading, rows }: Section, size: BarSize, top: number): Drawn {
  const lines = heading === null ? [] : wrapText(heading, TYPE.label, NARROWEST);
  const start = top + lines.length * TYPE.line + (lines.length === 0 ? 0 : 4);
  const head = { shapes: textLines(lines, top, 'chart-heading'), bottom: start };
  return drawUnder(rows, head, (row, from) => drawRow(row, spec, size, from));
}

/**
 * Horizontal bars on one scale for the whole site, 0–100%, so that neighbouring charts compare; labels above their bars.
 * A scene for each section and each page-full of rows: paper is cut between scenes, never through a bar.
 */
export function drawBars(spec: BarsSpec, size: BarSize): Scene[] {
  const parts = spec.sections.flatMap(({ heading, rows }) =>
    pagesOf(rows).map((page, at) => ({ heading: at === 0 ? heading : null, rows: page })),
  );
  const scenes = parts.map((part, at) => {
    const top = at > 0 && part.heading !== null ? SECTION_GAP : 0;
    const { shapes, bottom } = drawPart(spec, part, size, top);
    return { height: bottom, shapes };
  });
  return nameScenes(spec, addNotes(scenes, spec.notes));
}
