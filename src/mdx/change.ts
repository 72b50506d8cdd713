import { counterpart, readingOf } from '../reading/index.ts';
import {
  checkChoice,
  checkCounterpart,
  checkEarlierSurvey,
  checkGroupNames,
  checkGroupPair,
  checkPublished,
  checkQuestion,
} from './check/index.ts';
import type { FigureComponent } from './component.ts';

/** The difference to an earlier survey, in points, in words. */
export const change = {
  name: 'Change',
  inline: true,
  attributes: {
    question: { required: true },
    from: { required: true },
    survey: {},
    choice: {},
    by: {},
    group: {},
  },
  check: (element, context) =>
    checkQuestion(element, context, {
      surveys: (id) => checkEarlierSurvey(element, id, context),
      attributes: checkGroupPair,
      names: (asked) => [...checkChoice(asked, 'needed'), ...checkGroupNames(asked)],
      figures: (asked) => [...checkPublished(asked), ...checkCounterpart(asked, context)],
    }),
  difference: (attributes, { figure, quoted }) => {
    const now = quoted.question(attributes);
    const earlier = quoted.survey(attributes['from']);
    const question = counterpart(now.question, earlier.questions);
    if (question === undefined)
      throw new Error(`no question to compare with: ${now.question.name}`);
    const before = quoted.question({ survey: earlier.id }, question.name);
    const reading = readingOf(attributes);
    const random = [now.report, earlier].every(({ front }) => front.sampling === 'probability');
    return figure.differenceOf(
      figure.shownFigure(now.question, now.results, reading),
      figure.shownFigure(before.question, before.results, reading),
      figure.waveTest(random),
    );
  },
  render: (attributes, { figure, ctx, judged }) => {
    const { difference, verdict } = judged('Change', attributes);
    return figure.changeText(ctx, difference, verdict);
  },
} as const satisfies FigureComponent;
