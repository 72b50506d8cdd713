import { isSubstantive, type Question, type Responses } from '../model/index.ts';

/** One way to divide the respondents: all together, or by the groups of one background question. */
export interface Breakdown {
  readonly by: string | null;
  /** Choice names in codebook order; `[null]` for all respondents. */
  readonly groups: readonly (string | null)[];
  /** By row an index into `groups`, −1 where the respondent is in none. */
  readonly groupIndex: Int16Array;
}

/**
 * The breakdowns of every question: all respondents first, then each background select_one question in the order of
 * questions.csv. Groups are substantive choices; respondents without one are in the overall figures only.
 */
export function breakdownsOf(
  questions: readonly Question[],
  responses: Responses,
): readonly Breakdown[] {
  const backgrounds = questions.filter((q) => q.role === 'background' && q.type === 'select_one');
  return [
    everyone(responses.rows),
    ...backgrounds.map((question) => breakdownBy(question, responses)),
  ];
}

/** The breakdown into one group, of all rows. */
export const everyone = (rows: number): Breakdown => ({
  by: null,
  groups: [null],
  groupIndex: new Int16Array(rows),
});

function breakdownBy(question: Question, responses: Responses): Breakdown {
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'single')
    throw new Error(`no coded column for a select_one question: ${question.name}`);
  const groups: string[] = [];
  const groupOf = question.choices.map((choice) =>
    isSubstantive(choice) ? groups.push(choice.name) - 1 : -1,
  );
  return {
    by: question.name,
    groups,
    groupIndex: column.index.map((choice) => groupOf[choice] ?? -1),
  };
}
