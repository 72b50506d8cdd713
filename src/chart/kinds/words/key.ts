import * as s from '../../schema/index.ts';
import { NARROWEST, TYPE, stretched, textLines, type Scene, type Shape } from '../../draw/index.ts';
import { base, cell as cellShape, common } from '../../spec/index.ts';
import { cellText, groupLabel, isDrawn, wrapText } from '../../text/index.ts';
import { cell, type Guide, hidden, type Kind } from '../../kind/index.ts';

const BIG = 34;

const schema = s.object({
  ...common,
  kind: s.oneOf('key'),
  base,
  figures: s.list(
    s.object({
      label: s.text(),
      ...cellShape,
      /** The unweighted base; null is not shown. */
      baseN: s.whole().nullable().default(null),
    }),
    1,
  ),
});
type Spec = s.Output<typeof schema>;
export type KeyFigure = Spec['figures'][number];

function drawFigure(figure: KeyFigure, spec: Spec): Omit<Scene, 'id'> {
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

/** A few figures in large type with what they say under them: a drawing each, beside each other where there is room. */
export const key: Kind<typeof schema> = {
  schema,
  className: 'chart-keys',
  draw: (spec) =>
    stretched(
      spec.figures.map((figure, at) => ({
        id: at === 0 ? spec.id : `${spec.id}-${at + 1}`,
        ...drawFigure(figure, spec),
      })),
    ),
};

export const keyGuide: Guide<typeof schema> = {
  samples: () => [
    {
      name: 'key',
      note: 'Số liệu chính',
      body: {
        figures: [
          {
            label: 'hài lòng hoặc rất hài lòng về sự phục vụ của chính quyền cơ sở',
            ...cell(0.606),
          },
          { label: 'đã làm thủ tục hành chính trong 12 tháng qua', ...cell(1) },
          { label: 'nộp hồ sơ qua bưu chính', ...cell(null, hidden) },
        ],
      },
    },
  ],
};
