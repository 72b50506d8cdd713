import { BASES, readingOf, STATISTICS } from '../reading/index.ts';
import {
  checkAllowed,
  checkChoice,
  checkGroupNames,
  checkGroupPair,
  checkInterval,
  checkPublished,
  checkQuestion,
  checkSampling,
} from './check/index.ts';
import type { FigureComponent } from './component.ts';

const attributes = {
  question: { required: true },
  survey: {},
  choice: {},
  by: {},
  group: {},
  statistic: { allowed: STATISTICS },
  base: { allowed: BASES },
  /** The level in percent. */
  interval: { allowed: ['95'] },
};

/** A share or a mean in the running text: 62,4%; with `interval="95"` its confidence interval too. */
export const value = {
  name: 'Value',
  inline: true,
  attributes,
  check: (element, context) =>
    checkQuestion(element, context, {
      attributes: checkGroupPair,
      names: (asked) => [
        ...checkAllowed(element, attributes),
        ...checkSampling(asked),
        ...checkChoice(asked, 'needed'),
        ...checkGroupNames(asked),
      ],
      figures: (asked) => {
        const missing = checkPublished(asked);
        return missing.length > 0 ? missing : checkInterval(asked);
      },
    }),
  render: (asked, { figure, ctx, quoted }) => {
    const { report, question, results } = quoted.question(asked);
    const interval = asked['interval'] !== undefined && figure.hasPrecision(report);
    const shown = figure.shownFigure(question, results, readingOf(asked));
    return figure.valueText(ctx, shown, interval, question);
  },
} as const satisfies FigureComponent;
