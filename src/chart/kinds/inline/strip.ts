import * as s from '../../schema/index.ts';
import { stretched, type Shape } from '../../draw/index.ts';
import { common, share } from '../../spec/index.ts';
import { isWhole, stackOf } from '../../stack/index.ts';
import { isNonsubstantive, type Subject } from '../../subject/index.ts';
import { type Guide, type Kind, SATISFIED } from '../../kind/index.ts';

const HEIGHT = 12;

const schema = s.object({
  ...common,
  kind: s.oneOf('strip'),
  /** From left to right. */
  pieces: s.list(
    s.object({
      share,
      /** The most given answer, the others, don't-knows; or the shade of a scale. */
      tone: s.text(/^(?:lead|rest|apart|(?:minus|plus)-[1-3]|middle|step-[1-7])$/u),
    }),
    1,
  ),
});
type Spec = s.Output<typeof schema>;
type Piece = Spec['pieces'][number];

/**
 * The pieces of a whole: on a scale in its shades, else the most given answer before the others; where several answers could
 * be given or the source prints but some, that share alone. Null where a figure is suppressed or marked.
 */
export function piecesOf(subject: Subject): Piece[] | null {
  const [group] = subject.groups;
  const cells = subject.choices.map((choice) => ({ choice, cell: group?.cells.get(choice.name) }));
  const known = cells.flatMap(({ choice, cell }) =>
    cell === undefined || cell.value === null || cell.marks.length > 0
      ? []
      : [{ choice, share: cell.value }],
  );
  if (known.length === 0 || known.length < cells.length) return null;
  const most = Math.max(...known.map((one) => one.share));
  const { type, complete } = subject.question;
  if (type !== 'select_one' || !complete || !isWhole(known.map((one) => one.share)))
    return [{ share: most, tone: 'lead' }];
  const lead = known.findIndex((one) => one.share === most);
  return (
    shadesOf(subject) ??
    known.map((one, at) => ({
      share: one.share,
      tone: at === lead ? 'lead' : isNonsubstantive(one.choice) ? 'apart' : 'rest',
    }))
  );
}

/** The pieces of a scale with two sides, don't-knows last. */
function shadesOf(subject: Subject): Piece[] | null {
  const stack = stackOf('diverging', subject);
  const [row] = stack?.rows ?? [];
  if (stack === null || row === undefined || row.values === null) return null;
  const pieces = row.values.map((value, at) => ({
    share: value,
    tone: stack.segments[at]?.tone ?? 'middle',
  }));
  return row.apart === null || row.apart === 0
    ? pieces
    : [...pieces, { share: row.apart, tone: 'apart' }];
}

const CLASSES: Readonly<Record<string, string>> = {
  lead: 'chart-bar',
  rest: 'chart-empty',
  apart: 'chart-bar chart-apart',
};

const bar = (css: string, x: number, width: number): Shape => ({
  ...{ kind: 'rect', class: css },
  ...{ x, y: 0, width, height: HEIGHT },
});

function shapesOf({ pieces }: Spec): Shape[] {
  // Printed shares may add up to a little more than the whole.
  const sum = pieces.reduce((all, one) => all + one.share, 0);
  const whole = Math.max(1, sum);
  let from = 0;
  const shapes = pieces.map((one): Shape => {
    const [x, width] = [(from / whole) * 100, (one.share / whole) * 100];
    from += one.share;
    return bar(CLASSES[one.tone] ?? `chart-segment chart-${one.tone}`, x, width);
  });
  return pieces.length === 1 ? [bar('chart-empty', 0, 100), ...shapes] : shapes;
}

/** One bar without words, from 0 to the whole; of one share alone the whole is outlined. Its figure stands beside it. */
export const strip: Kind<typeof schema> = {
  schema,
  draw: (spec) => {
    const { id, title } = spec;
    const size = { layout: 'stretch', width: 100, height: HEIGHT } as const;
    return stretched([{ id, title, ...size, shapes: shapesOf(spec) }]);
  },
};

export const stripGuide: Guide<typeof schema> = {
  samples: () => [
    {
      name: 'strip',
      note: 'Dải nhỏ cạnh con số: phương án được chọn nhiều nhất, “không biết” để riêng',
      body: {
        pieces: [
          { share: 0.624, tone: 'lead' },
          { share: 0.211, tone: 'rest' },
          { share: 0.093, tone: 'rest' },
          { share: 0.072, tone: 'apart' },
        ],
      },
    },
    {
      name: 'strip-hai-phia',
      note: 'Dải nhỏ cạnh con số: thang hai phía',
      body: {
        pieces: SATISFIED.map(({ tone }, at) => ({
          share: [0.06, 0.14, 0.2, 0.42, 0.18][at] ?? 0,
          tone,
        })),
      },
    },
  ],
};
