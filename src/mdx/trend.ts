import { authorsKind, checkSeries } from './check/index.ts';
import type { FigureComponent } from './component.ts';

/** A series over its waves. */
export const trend = {
  name: 'Trend',
  attributes: { series: { required: true }, title: { wording: true }, chart: {} },
  check: checkSeries,
  render: (attributes, { figure, ctx, owner, nextId }) => {
    const { series: id = '', title } = attributes;
    const series = ctx.site.registers.series.find((one) => one.id === id);
    if (series === undefined) throw new Error(`unknown series: ${id}`);
    const options = {
      id: nextId(`trend-${series.id}`),
      kind: authorsKind(attributes),
      title,
      small: !('tables' in owner),
    };
    return figure.trendFigure(ctx, series, options);
  },
} as const satisfies FigureComponent;
