import { cellText, groupLabel, isDrawn } from './cell-text.ts';
import { NARROWEST, TYPE, type Scene, type Shape } from './scene.ts';
import type { KeySpec, VerbalSpec } from './spec.ts';
import { rowScenes, type Drawn } from './stacked-rows.ts';
import { textLines } from './text-lines.ts';
import { wrapText } from './text.ts';

const STEP = { height: 12, gap: 0.8 };
const BIG = 34;

type Opinion = VerbalSpec['rows'][number];

function strip(row: Opinion, steps: number, y: number): Shape[] {
  const width = 100 / steps;
  return Array.from({ length: steps }, (_, at): Shape => ({
    kind: 'rect',
    class: at < row.step ? 'chart-bar' : 'chart-empty',
    x: at * width,
    y,
    width: width - (at === steps - 1 ? 0 : STEP.gap),
    height: STEP.height,
  }));
}

/** Opinions with the word for how widespread each is, and as many filled steps as the word stands for. */
export function drawVerbal(spec: VerbalSpec): Scene[] {
  return rowScenes(spec, {
    rows: spec.rows,
    draw: (row, top): Drawn => {
      const opinion = wrapText(row.label, TYPE.label, NARROWEST);
      const word = wrapText(spec.steps[row.step - 1] ?? '', TYPE.label, NARROWEST);
      const under = top + opinion.length * TYPE.line;
      const y = under + word.length * TYPE.line + 3;
      const texts = [
        ...textLines(opinion, top, 'chart-label'),
        ...textLines(word, under, 'chart-heading'),
      ];
      const shapes = [...texts, ...strip(row, spec.steps.length, y)];
      return { shapes, bottom: y + STEP.height + 16 };
    },
  });
}

type Figure = KeySpec['figures'][number];

function drawFigure(figure: Figure, spec: KeySpec): Omit<Scene, 'id'> {
  const drawn = isDrawn(figure);
  const text = cellText(figure, spec.lang, spec.base);
  const label = groupLabel(figure, spec.lang);
  const lines = wrapText(label, TYPE.label, NARROWEST);
  const height = drawn ? BIG : TYPE.line;
  const place = { x: 0, y: height - 4, size: drawn ? BIG : TYPE.label, anchor: 'start' } as const;
  const css = drawn ? 'chart-value chart-key' : 'chart-note';
  const shapes: Shape[] = [
    { kind: 'text', class: css, ...place, text },
    ...textLines(lines, height + 2, 'chart-label'),
  ];
  const size = { width: 100, height: height + lines.length * TYPE.line + 16 };
  return { title: `${text} ${label}`, layout: 'stretch', ...size, shapes };
}

/** Figures in large type with what they say under them: a drawing each, beside each other where there is room. */
export function drawKey(spec: KeySpec): Scene[] {
  return spec.figures.map((figure, at) => ({
    id: at === 0 ? spec.id : `${spec.id}-${at + 1}`,
    ...drawFigure(figure, spec),
  }));
}
