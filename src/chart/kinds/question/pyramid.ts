import * as s from '../../schema/index.ts';
import {
  NARROWEST,
  TYPE,
  lowBase,
  rowScenes,
  stretched,
  type Drawn,
  type Scene,
  type Shape,
  type Text,
} from '../../draw/index.ts';
import { cellText, isDrawn, reasonText, wrapText } from '../../text/index.ts';
import { base, cell as cellShape, common } from '../../spec/index.ts';
import { cellOf, groupName, isNonsubstantive, labelOf, type Subject } from '../../subject/index.ts';
import { cell, hidden, type QuestionGuide, type QuestionKind } from '../../kind/index.ts';

const schema = s.object({
  ...common,
  kind: s.oneOf('pyramid'),
  base,
  left: s.text(),
  right: s.text(),
  rows: s.list(
    s.object({ label: s.text(), left: s.object(cellShape), right: s.object(cellShape) }),
    2,
  ),
});
type Spec = s.Output<typeof schema>;

const HEIGHT = 16;
const GAP = 8;
/** Per cent of the width that the longest bar takes: its figure needs the rest of its half. */
const LONGEST = 32;
const SUPPRESSED = 6;

type Cell = Spec['rows'][number]['left'];

function middleText(lines: readonly string[], x: number, top: number, css: string): Text[] {
  return lines.map((text, at) => ({
    ...{ kind: 'text', class: css, x, y: top + at * TYPE.line + TYPE.label },
    ...{ size: TYPE.label, anchor: 'middle', text },
  }));
}

function half(cell: Cell, spec: Spec, scale: number, side: -1 | 1, y: number): Shape[] {
  const drawn = isDrawn(cell);
  const length = drawn ? cell.value * scale : cell.size === 'few' ? 0 : SUPPRESSED;
  const x = side === -1 ? 50 - length : 50;
  const box = { x, y, width: length, height: HEIGHT };
  const bar: Shape = drawn
    ? {
        kind: 'rect',
        class: `chart-bar${side === -1 ? ' chart-left' : ''}${lowBase(cell)}`,
        ...box,
      }
    : { kind: 'rect', class: 'chart-withheld', ...box, hatched: true };
  const text = drawn ? cellText(cell, spec.lang, spec.base) : reasonText(cell);
  const place = { x: 50 + side * length, dx: side * 5, y: y + HEIGHT / 2 + TYPE.small / 3 };
  const anchor = side === -1 ? 'end' : 'start';
  const css = drawn ? 'chart-value' : 'chart-note';
  const figure: Text = { kind: 'text', class: css, ...place, size: TYPE.small, anchor, text };
  return length > 0 ? [bar, figure] : [figure];
}

/** Both sides have one scale; the names of the sides stand over them. */
function drawPyramid(spec: Spec): Scene[] {
  const values = spec.rows.flatMap(({ left, right }) => [left.value ?? 0, right.value ?? 0]);
  const scale = LONGEST / Math.max(0.01, ...values);
  const room = NARROWEST / 2 - 8;
  const heads = [spec.left, spec.right].map((text) => wrapText(text, TYPE.label, room));
  const top = Math.max(...heads.map(({ length }) => length)) * TYPE.line + 6;
  const head: Drawn = {
    shapes: heads.flatMap((lines, at) => middleText(lines, at === 0 ? 25 : 75, 0, 'chart-heading')),
    bottom: top,
  };
  return rowScenes(spec, {
    rows: spec.rows,
    head,
    draw: (row, from) => {
      const lines = wrapText(row.label, TYPE.label, NARROWEST);
      const y = from + lines.length * TYPE.line + 2;
      const bars = [...half(row.left, spec, scale, -1, y), ...half(row.right, spec, scale, 1, y)];
      const shapes = [...middleText(lines, 50, from, 'chart-label'), ...bars];
      return { shapes, bottom: y + HEIGHT + GAP };
    },
  });
}

/** A background question on a scale, split by another with two groups: the oldest on top. */
function sidesOf(subject: Subject) {
  const { question, by, groups, lang } = subject;
  const [left, right, ...more] = groups;
  if (by === null || question.role !== 'background' || question.scale !== 'ordinal') return null;
  if (left === undefined || right === undefined || more.length > 0) return null;
  const steps = subject.choices.filter((choice) => !isNonsubstantive(choice));
  if (steps.length < 3) return null;
  const rows = steps.toReversed().map((choice) => ({
    label: labelOf(choice, lang),
    left: cellOf(subject, left, choice),
    right: cellOf(subject, right, choice),
  }));
  return { left: groupName(subject, left) ?? '', right: groupName(subject, right) ?? '', rows };
}

/** The sample by steps of age and two sexes: two shares a row, back to back. */
export const pyramid: QuestionKind<typeof schema> = {
  schema,
  fits: sidesOf,
  auto: () => true,
  draw: (spec) => stretched(drawPyramid(spec)),
};

export const pyramidGuide: QuestionGuide<typeof schema> = {
  name: 'tháp hai bên',
  needs: {
    vi: 'câu nền có thứ bậc (ordinal), từ 3 bậc trở lên, chia theo một câu nền có đúng hai nhóm (by)',
    en: 'a background question on an ordinal scale of 3 steps or more, split by one of exactly two groups (by)',
  },
  row: ['background, on a scale of three steps or more', 'by two groups'],
  samples: () => [
    {
      name: 'pyramid',
      note: 'Tháp tuổi và giới của mẫu: ô giữ kín',
      body: {
        left: 'Nam',
        right: 'Nữ',
        rows: [
          { label: 'Từ 60 tuổi trở lên', left: cell(0.24), right: cell(0.22) },
          { label: 'Từ 45 đến 59 tuổi', left: cell(0.28), right: cell(0.2876) },
          { label: 'Từ 30 đến 44 tuổi', left: cell(0.31), right: cell(0.29) },
          { label: 'Từ 18 đến 29 tuổi', left: cell(null, hidden), right: cell(0.2) },
        ],
      },
    },
  ],
};
