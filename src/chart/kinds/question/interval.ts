import * as s from '../../schema/index.ts';
import {
  NARROWEST,
  TYPE,
  lowBase,
  rowScenes,
  stretched,
  textLines,
  type Drawn,
  type Shape,
  type Text,
} from '../../draw/index.ts';
import {
  cellText,
  groupLabel,
  isDrawn,
  shareText,
  textWidth,
  wordsOf,
  wrapText,
} from '../../text/index.ts';
import { RowSchema, base, common, interval as ends } from '../../spec/index.ts';
import { cellOf, groupName, type Subject } from '../../subject/index.ts';
import { cell, hidden, LONG, type QuestionGuide, type QuestionKind } from '../../kind/index.ts';

const schema = s.object({
  ...common,
  kind: s.oneOf('interval'),
  base,
  rows: s.list(s.object({ ...RowSchema.fields, ...ends }), 1),
});
type Spec = s.Output<typeof schema>;

const HEIGHT = 22;
const GAP = 10;
const BESIDE = 10;
/** Per cent of the width at either side, so that a dot at 0 or 100% is whole and both labels stand under their lines. */
const EDGE = 6;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const across = (share: number) => EDGE + share * (100 - 2 * EDGE);
type Row = Spec['rows'][number];

/** The figure to the right of its interval, or to the left where a phone has no room there. */
function figure(row: Row, spec: Spec, y: number): Text {
  const text = cellText(row, spec.lang, spec.base);
  const place = { y: y + TYPE.label / 3, size: TYPE.label, text } as const;
  if (!isDrawn(row)) {
    return { kind: 'text', class: 'chart-note', x: 0, anchor: 'start', ...place };
  }
  const [from, to] = [across(row.low ?? row.value), across(row.high ?? row.value)];
  const after = textWidth(text, TYPE.label) + BESIDE <= (1 - to / 100) * NARROWEST;
  const side = after
    ? ({ x: to, dx: BESIDE, anchor: 'start' } as const)
    : ({ x: from, dx: -BESIDE, anchor: 'end' } as const);
  return { kind: 'text', class: 'chart-value', ...side, ...place };
}

function dot(row: Row, y: number): Shape[] {
  if (!isDrawn(row)) return [];
  const place = { cx: across(row.value), cy: y, r: 5.5 };
  const marker: Shape = { kind: 'circle', class: `chart-marker${lowBase(row)}`, ...place };
  if (row.low === null || row.high === null) return [marker];
  const ends = { x1: across(row.low), x2: across(row.high), y1: y, y2: y };
  return [{ kind: 'line', class: 'chart-interval', ...ends }, marker];
}

function drawRow(row: Row, spec: Spec, top: number): Drawn {
  const lines = wrapText(groupLabel(row, spec.lang), TYPE.label, NARROWEST);
  const middle = top + lines.length * TYPE.line + HEIGHT / 2;
  const shapes = [
    ...textLines(lines, top, 'chart-label'),
    ...(isDrawn(row) ? quarters(middle) : []),
    ...dot(row, middle),
    figure(row, spec, middle),
  ];
  return { shapes, bottom: middle + HEIGHT / 2 + GAP };
}

/** Where the quarters of the scale lie, beside the dot only: a line through a label, or through the words in place of a dot, would cross it out. */
function quarters(y: number): Shape[] {
  return TICKS.map((tick): Shape => {
    const x = across(tick);
    const ends = { x1: x, x2: x, y1: y - HEIGHT / 2, y2: y + HEIGHT / 2 };
    return { kind: 'line', class: 'chart-grid', ...ends };
  });
}

/** The ends of the scale of every such chart under the rows: all other figures are those of the table. */
function axis(spec: Spec, bottom: number): Drawn {
  const shapes = [0, 1].map((tick): Text => {
    const text = shareText(tick, spec.lang, 'published');
    const place = { x: across(tick), y: bottom + TYPE.small, size: TYPE.small } as const;
    return { kind: 'text', class: 'chart-small', anchor: 'middle', ...place, text };
  });
  const some = spec.rows.some(({ low }) => low !== null);
  const note = some ? [wordsOf(spec.lang).intervalLine] : [];
  const key = textLines(note, bottom + TYPE.line + 2, 'chart-note');
  return { shapes: [...shapes, ...key], bottom: bottom + TYPE.line * (1 + note.length) + 2 };
}

/** One answer over the groups; null where a figure that is drawn has no valid interval. */
function rowsOf(subject: Subject) {
  const [choice, ...more] = subject.choices;
  if (subject.by === null || choice === undefined || more.length > 0) return null;
  const rows = subject.groups.map((group) => {
    const { low = null, high = null } = group.cells.get(choice.name) ?? {};
    const label = groupName(subject, group) ?? '';
    return { label, baseN: group.baseN, ...cellOf(subject, group, choice), low, high };
  });
  const whole = rows.every(
    ({ value, low, high }) => value === null || (low !== null && high !== null),
  );
  return whole && rows.length > 1 ? rows : null;
}

/** Groups as dots with their intervals, on one scale for the whole site. */
export const interval: QuestionKind<typeof schema> = {
  schema,
  fits: (subject, { precision = false }) => {
    const rows = precision ? rowsOf(subject) : null;
    return rows === null ? null : { rows };
  },
  auto: () => true,
  draw: (spec) =>
    stretched(
      rowScenes(spec, {
        rows: spec.rows,
        draw: (row, top) => drawRow(row, spec, top),
        foot: (bottom) => axis(spec, bottom),
      }),
    ),
};

export const intervalGuide: QuestionGuide<typeof schema> = {
  name: 'chấm kèm khoảng tin cậy',
  needs: {
    vi: 'một phương án (choice của <Compare>) chia theo nhóm (by), của mẫu xác suất',
    en: 'one choice (of <Compare>) by groups (by), of a probability sample',
  },
  row: ['one choice alone, with valid intervals² in every group', 'yes'],
  samples: () => [
    {
      name: 'interval',
      note: 'Chấm kèm khoảng tin cậy: khoảng rộng, sát 0% và 100%, mẫu nhỏ, giữ kín',
      body: {
        rows: [
          { label: 'Từ 18 đến 29 tuổi', value: 0.56, baseN: 228, low: 0.482, high: 0.635 },
          { label: 'Từ 30 đến 44 tuổi', value: 0.991, baseN: 368, low: 0.968, high: 0.998 },
          { label: 'Từ 45 đến 59 tuổi', value: 0.012, baseN: 344, low: 0.004, high: 0.034 },
          { label: LONG, value: 0.66, baseN: 84, size: 'low', low: 0.53, high: 0.77 },
          { label: 'Từ 70 tuổi trở lên', ...cell(null, hidden), baseN: 96 },
        ],
      },
    },
  ],
};
