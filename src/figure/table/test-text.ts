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
 * Whether the answers differ between the groups of a breakdown at all, and what the test leaves out, in plain text; null where nothing was tested: a sample not drawn at random, a table without a test.
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
  const said =
    question.type === 'select_multiple' ? ofChoices(ctx, question, tests) : ofTable(ctx, tests);
  const isTested = tests.some(({ pAdjusted }) => pAdjusted !== null);
  return isTested ? [said, ...leftOut(ctx, tests, { question, by })].join(' ') : said;
}

function ofTable(ctx: LangContext, [test]: readonly PublishedTest[]): string {
  const { tests: words } = figureWords(ctx);
  const p = test?.pAdjusted ?? null;
  if (p === null) return words[test?.reason ?? 'withheld'];
  return isSignificant(p) ? words.differ(formatP(p, ctx.lang)) : words.alike;
}

/** Every choice of a multiple question is a table of its own. */
function ofChoices(ctx: LangContext, question: Question, tests: readonly PublishedTest[]): string {
  const { tests: words } = figureWords(ctx);
  const known = tests.filter(({ pAdjusted }) => pAdjusted !== null);
  if (known.length === 0) return ofTable(ctx, tests);
  const differing = known.flatMap(({ choice, pAdjusted }) => {
    const own = question.choices.find(({ name }) => name === choice);
    if (own === undefined || pAdjusted === null || !isSignificant(pAdjusted)) return [];
    return [`“${labelOf(ctx, own)}” (${words.adjusted(formatP(pAdjusted, ctx.lang))})`];
  });
  const said =
    differing.length === 0 ? words.noneDiffers : words.someDiffer(formatList(differing, ctx.lang));
  return known.length < tests.length ? `${said} ${words.partly}` : said;
}

/** More names than these are counted. */
const NAMED = 4;

/** What the tests do not count, or count as one. */
function leftOut(
  ctx: LangContext,
  tests: readonly PublishedTest[],
  { question, by }: Tested,
): readonly string[] {
  const { tests: words } = figureWords(ctx);
  const made = tests.filter(({ p }) => p !== null);
  const labels = (
    { choices }: Question,
    namesOf: (test: PublishedTest) => readonly string[],
  ): string[] => {
    const names = new Set(made.flatMap(namesOf));
    return choices.flatMap((own) => (names.has(own.name) ? [`“${labelOf(ctx, own)}”`] : []));
  };
  const groups = (all: readonly string[]): string =>
    all.length > NAMED ? words.counted(String(all.length)) : words.named(formatList(all, ctx.lang));
  const clustered = labels(by, (test) => test.clustered);
  const withheld = labels(by, (test) => test.withheld);
  const together = labels(question, (test) => test.together);
  return [
    ...(clustered.length === 0 ? [] : [words.clustered(groups(clustered))]),
    ...(withheld.length === 0 ? [] : [words.withoutGroups(groups(withheld))]),
    // One alone is what the others leave of the base.
    ...(together.length < 2 ? [] : [words.together(formatList(together, ctx.lang))]),
  ];
}
