import { readingOf } from '../reading/index.ts';
import { checkBreakdown, checkGroupNames, checkGroupPair, checkQuestion } from './check/index.ts';
import type { FigureComponent } from './component.ts';

/** The unweighted number of respondents that a figure rests on; without a question, of the whole survey. */
export const base = {
  name: 'Base',
  inline: true,
  attributes: { survey: {}, question: {}, by: {}, group: {} },
  check: (element, context) =>
    checkQuestion(element, context, {
      attributes: checkGroupPair,
      names: checkGroupNames,
      figures: checkBreakdown,
    }),
  render: (attributes, { figure, ctx, quoted }) => {
    if (attributes['question'] === undefined)
      return figure.baseCount(ctx, quoted.survey(attributes['survey']), null);
    const { report, question, results } = quoted.question(attributes);
    return figure.baseCount(ctx, report, { question, results, reading: readingOf(attributes) });
  },
} as const satisfies FigureComponent;
