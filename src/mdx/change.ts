import { barriersBetween, counterpart, readingOf } from '../reading/index.ts';
import {
  checkChoice,
  checkCounterpart,
  checkEarlierSurvey,
  checkGroupNames,
  checkGroupPair,
  checkPublished,
  checkQuestion,
} from './check/index.ts';
import type { Attributes, Comparing, FigureComponent } from './component.ts';

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
  difference: (attributes, comparing) => {
    const { figure } = comparing;
    const { now, before, barriers } = wavesOf(attributes, comparing);
    if (barriers.length > 0) return null;
    const reading = readingOf(attributes);
    const random = [now, before].every(({ report }) => report.front.sampling === 'probability');
    return figure.differenceOf(
      figure.shownFigure(now.question, now.results, reading),
      figure.shownFigure(before.question, before.results, reading),
      figure.waveTest(random),
    );
  },
  render: (attributes, { figure, ctx, quoted, judged }) => {
    const { barriers } = wavesOf(attributes, { figure, ctx, quoted });
    if (barriers.length > 0) return figure.notComparable(ctx, barriers);
    const { difference, verdict } = judged('Change', attributes);
    return figure.changeText(ctx, difference, verdict);
  },
} as const satisfies FigureComponent;

/** The question in both surveys, and why the two may not be compared. */
function wavesOf(attributes: Attributes, { figure, ctx, quoted }: Comparing) {
  const now = quoted.question(attributes);
  const earlier = quoted.survey(attributes['from']);
  const question = counterpart(now.question, earlier.questions);
  if (question === undefined) throw new Error(`no question to compare with: ${now.question.name}`);
  const before = quoted.question({ survey: earlier.id }, question.name);
  const breaks =
    ctx.site.registers.series.find(({ id }) => id === now.question.series)?.breaks ?? [];
  const asked = (one: typeof now) => figure.askedWave(ctx, one.report, one.question);
  const barriers = barriersBetween(asked(before), asked(now), breaks);
  return { now, before, barriers };
}
