import {
  authorsKind,
  checkDrawn,
  checkChoice,
  checkGroupNames,
  checkQuestion,
} from './check/index.ts';
import type { FigureComponent } from './component.ts';

/** A question split by the groups of a background question, as a chart of groups. */
export const compare = {
  name: 'Compare',
  attributes: {
    question: { required: true },
    by: { required: true },
    survey: {},
    choice: {},
    title: { wording: true },
    chart: {},
  },
  check: (element, context) =>
    checkQuestion(element, context, {
      names: (asked) => [...checkChoice(asked, 'optional'), ...checkGroupNames(asked)],
      figures: checkDrawn,
    }),
  render: (attributes, { figure, ctx, owner, quoted, nextId }) => {
    const { report, question, results } = quoted.question(attributes);
    const { by, choice = null, title } = attributes;
    const options = {
      by: by ?? null,
      choice,
      title,
      kind: authorsKind(attributes),
      source: report !== owner,
      id: nextId(report.id),
      heading: false,
    } as const;
    return figure.quotedFigure(ctx, report, question, options, results);
  },
  breakdown: ({ question, by, choice = null }) => ({ question, by, choice }),
} as const satisfies FigureComponent;
