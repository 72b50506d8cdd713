import type { Question } from '../model/question.ts';
import type { Responses } from '../model/survey.ts';

/** One way to part the rows: everyone, or the groups of one background question. */
export interface Split {
  readonly by: string | null;
  /** Choice names in codebook order; `[null]` for everyone. */
  readonly groups: readonly (string | null)[];
  /** Per row an index into `groups`, −1 where the row is in none. */
  readonly slot: Int16Array;
}

/**
 * The tables every question is given: everyone first, then each background select_one question in the order of
 * questions.csv. Groups are substantive choices (`answer`, `other`): those who did not tell their group are in the
 * overall figures only.
 */
export function splitsOf(questions: readonly Question[], responses: Responses): readonly Split[] {
  const everyone: Split = { by: null, groups: [null], slot: new Int16Array(responses.rows) };
  const splitting = questions.filter((q) => q.role === 'background' && q.type === 'select_one');
  return [everyone, ...splitting.map((question) => splitBy(question, responses))];
}

function splitBy(question: Question, responses: Responses): Split {
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'one')
    throw new Error(`no coded column for a select_one question: ${question.name}`);
  const groups: string[] = [];
  const groupOf = question.choices.map(({ name, kind }) =>
    kind === 'answer' || kind === 'other' ? groups.push(name) - 1 : -1,
  );
  return { by: question.name, groups, slot: column.index.map((choice) => groupOf[choice] ?? -1) };
}
