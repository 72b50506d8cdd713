import { formatList, formatP } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { PublishedTest, Question } from '../../survey/index.ts';
import { figureWords, labelOf, type LangContext } from './context.ts';
import { isSignificant } from './significance.ts';

/** A breakdown; with `choice` where the figure shows this one alone. */
export interface Tested {
  readonly question: Question;
  readonly by: Question;
  readonly choice?: string | null;
}

/**
 * Whether the answers differ between the groups of a breakdown at all, in plain text; null where nothing was tested: a sample not drawn at random, a table without a test.
 */
export function testText(
  ctx: LangContext,
  report: Pick<SurveyReport, 'tests'>,
  { question, by, choice = null }: Tested,
): string | null {
  const tests = report.tests.filter(
    (test) =>
      test.question === question.name &&
      test.by === by.name &&
      (choice === null || test.choice === null || test.choice === choice),
  );
  if (tests.length === 0) return null;
  return question.type === 'select_multiple'
    ? ofChoices(ctx, question, tests)
    : ofTable(ctx, tests);
}

function ofTable(ctx: LangContext, [test]: readonly PublishedTest[]): string {
  const { tests: words } = figureWords(ctx);
  const p = test?.pAdjusted ?? null;
  if (p === null) return words.withheld;
  return isSignificant(p) ? words.differ(formatP(p, ctx.lang)) : words.alike;
}

/** Every choice of a multiple question is a table of its own. */
function ofChoices(ctx: LangContext, question: Question, tests: readonly PublishedTest[]): string {
  const { tests: words } = figureWords(ctx);
  const known = tests.filter(({ pAdjusted }) => pAdjusted !== null);
  if (known.length === 0) return words.withheld;
  const differing = known.flatMap(({ choice, pAdjusted }) => {
    const own = question.choices.find(({ name }) => name === choice);
    if (own === undefined || pAdjusted === null || !isSignificant(pAdjusted)) return [];
    return [`“${labelOf(ctx, own)}” (${formatP(pAdjusted, ctx.lang)})`];
  });
  const said =
    differing.length === 0 ? words.noneDiffers : words.someDiffer(formatList(differing, ctx.lang));
  return known.length < tests.length ? `${said} ${words.partly}` : said;
}
