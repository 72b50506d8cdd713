import {
  publishedContrast,
  publishedDesign,
  publishedResult,
  publishedTest,
  withPrintedBalances,
} from '../../published/index.ts';
import {
  contrastsOf,
  DEFAULT_POLICY,
  type Design,
  designOf,
  disclose,
  discloseClasses,
  discloseContrasts,
  discloseDesign,
  estimate,
  type Estimate,
  type EstimateOptions,
  type PublishedContrasts,
  type RakingOptions,
  type Result,
  isSubstantive,
  shownCells,
  type Survey,
  type SurveyFront,
} from '../../survey/index.ts';

/** What crosses the privacy line of one survey. */
interface Tabulation extends PublishedContrasts {
  readonly design: Design;
  readonly results: readonly Result[];
  /** The same before disclosure, only for the terminal of staff. */
  readonly raw: () => PublishedContrasts & {
    readonly design: Design;
    readonly estimates: readonly Estimate[];
  };
}

/** A figure of a group that a text cites. */
export interface Citation {
  readonly question: string;
  readonly choice: string | null;
  /** As the text names it; null where it names none. */
  readonly base: string | null;
}

/** What front matter tells of how a survey may be read; without front matter nothing is told. */
export interface Conditions extends EstimateOptions {
  /** Its tables are public already. */
  readonly publishedElsewhere: boolean;
  /** Whether don't-knows and the like are published by group. */
  readonly nonresponseByGroup?: boolean;
  /** What texts cite of groups: a don't-know among it is one that is asked for. */
  readonly cited?: readonly Citation[];
  /** How weights are adjusted to margins, where there are margins. */
  readonly raking?: RakingOptions;
}

/**
 * The survey's own stages in a row: design, estimate and test, disclose; then every number is rounded to the digits that
 * are published. Exact ones tell the weights of a raked sample, and with them cells that are withheld: none goes on.
 */
export function tabulate(survey: Survey, conditions: Conditions): Tabulation {
  const { publishedElsewhere, sampling = 'probability' } = conditions;
  const nonresponseByGroup = isNonresponseAsked(survey, conditions);
  const estimates = estimate(survey, conditions);
  const disclosed = disclose(estimates, {
    ...{ survey, publishedElsewhere, sampling },
    policy: { ...DEFAULT_POLICY, nonresponseByGroup },
  });
  const classes = discloseClasses(survey, disclosed, conditions);
  const results = withClasses(
    disclosed,
    classes.map((table) => table.results),
  );
  const design = designOf(survey);
  const contrasts = contrastsOf(survey, { ...conditions, isShown: shownCells(results) });
  const { tests, comparisons } = discloseContrasts(contrasts, results);
  return {
    design: publishedDesign(discloseDesign(design, survey, results, sampling)),
    results: withPrintedBalances(results.map(publishedResult)),
    tests: tests.map(publishedTest),
    comparisons: comparisons.map(publishedContrast),
    raw: () => ({
      design,
      estimates: withClasses(
        estimates,
        classes.map((table) => table.estimates),
      ),
      ...discloseContrasts(contrastsOf(survey, conditions), estimates),
    }),
  };
}

/** The shares of classes come before the other figures of their question, as the shares of choices do. */
function withClasses<E extends Estimate>(
  rows: readonly E[],
  tables: readonly (readonly E[])[],
): E[] {
  const found = new Map(tables.map((own) => [own[0]?.question, own] as const));
  return rows.flatMap((row, at) => {
    const isFirst = rows[at - 1]?.question !== row.question;
    return isFirst ? [...(found.get(row.question) ?? []), row] : [row];
  });
}

/** Whether front matter or a text asks for the don't-knows and the like of groups. */
function isNonresponseAsked(
  { questions }: Survey,
  { nonresponseByGroup = false, cited = [] }: Conditions,
): boolean {
  return (
    nonresponseByGroup ||
    cited.some(({ question, choice, base }) => {
      if (base === 'dk' || base === 'asked') return true;
      const choices = questions.find(({ name }) => name === question)?.choices ?? [];
      const own = choices.find(({ name }) => name === choice);
      return own !== undefined && !isSubstantive(own);
    })
  );
}

/** What a survey's front matter tells of how its figures may be read, and what texts cite of its groups. */
export function conditionsOf(front: SurveyFront, cited: readonly Citation[] = []): Conditions {
  const { publishedElsewhere, sampling, lonelyPsu, raking, nonresponseByGroup } = front;
  return {
    publishedElsewhere: publishedElsewhere.length > 0,
    sampling,
    ...(cited.length === 0 ? {} : { cited }),
    ...(nonresponseByGroup === undefined ? {} : { nonresponseByGroup }),
    ...(lonelyPsu === undefined ? {} : { lonelyPsu }),
    ...(raking === undefined ? {} : { raking }),
  };
}
