import { baseOf } from '../chart/index.ts';
import type { Tested } from '../figure/index.ts';
import { readingOf, STATISTICS } from '../reading/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Result } from '../survey/index.ts';
import {
  checkAllowed,
  checkChoice,
  checkGroupNames,
  checkGroupPair,
  checkPublished,
  checkQuestion,
} from './check/index.ts';
import type { FigureComponent } from './component.ts';

const attributes = {
  question: { required: true },
  by: { required: true },
  group: { required: true },
  other: { required: true },
  survey: {},
  choice: {},
  statistic: { allowed: STATISTICS },
};

/** A group against another group of the same survey, in points, in words. */
export const difference = {
  name: 'Difference',
  inline: true,
  attributes,
  check: (element, context) =>
    checkQuestion(element, context, {
      attributes: checkGroupPair,
      names: (asked) => [
        ...checkAllowed(element, attributes),
        ...checkChoice(asked, 'needed'),
        ...checkGroupNames(asked),
      ],
      figures: checkPublished,
    }),
  difference: (asked, { figure, quoted }) => {
    const { report, question, results } = quoted.question(asked);
    // Groups are tested on substantive answers; of printed tables there is but one base.
    const tested = baseOf(question, results) === 'published' ? null : ('valid' as const);
    const reading = { ...readingOf(asked), base: tested };
    const other = asked['other'] ?? null;
    return figure.differenceOf(
      figure.shownFigure(question, results, reading),
      figure.shownFigure(question, results, { ...reading, group: other }),
      (one) => comparisonOf(report, one, other),
    );
  },
  render: (asked, { figure, ctx, quoted, judged }) => {
    const { difference: told, verdict } = judged('Difference', asked);
    const { question, results } = quoted.question(asked);
    return figure.gapText(ctx, told, verdict, baseOf(question, results));
  },
} as const satisfies FigureComponent;

/** The test of a group's figure less that of another group, which may be published the other way round. */
function comparisonOf(report: SurveyReport, one: Result, other: string | null): Tested | null {
  const found = report.comparisons.find(
    (own) =>
      one.base === 'valid' &&
      own.question === one.question &&
      own.statistic === one.statistic &&
      own.choice === one.choice &&
      own.by === one.by &&
      [own.group, own.otherGroup].includes(one.group ?? '') &&
      [own.group, own.otherGroup].includes(other ?? ''),
  );
  if (found === undefined) return null;
  const isClustered = report.tests.some(
    ({ question, by, clustered }) =>
      question === one.question &&
      by === one.by &&
      clustered.some((group) => group === one.group || group === other),
  );
  if (found.group === one.group) return { ...found, isClustered };
  const minus = (end: number | null): number | null => (end === null ? null : -end);
  return { ...found, isClustered, low: minus(found.high), high: minus(found.low) };
}
