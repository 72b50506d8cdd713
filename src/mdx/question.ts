import { authorsKind, checkDrawn, checkGroupNames, checkQuestion } from './check/index.ts';
import type { FigureComponent } from './component.ts';

/** Wording, chart, table and base of one question; split by a background question with `by`, drawn as `chart` says. */
export const question = {
  name: 'Question',
  attributes: {
    name: { required: true },
    survey: {},
    by: {},
    title: { wording: true },
    chart: {},
  },
  check: (element, context) =>
    checkQuestion(element, context, {
      field: 'name',
      names: checkGroupNames,
      figures: checkDrawn,
    }),
  render: (attributes, { figure, ctx, owner, quoted, nextId }) => {
    const asked = quoted.question(attributes, attributes['name']);
    const { by = null, title } = attributes;
    const options = {
      by,
      title,
      kind: authorsKind(attributes),
      source: asked.report !== owner,
      id: nextId(asked.report.id),
    } as const;
    return figure.quotedFigure(ctx, asked.report, asked.question, options, asked.results);
  },
  breakdown: ({ name, by, choice = null }) => ({ question: name, by, choice }),
} as const satisfies FigureComponent;
