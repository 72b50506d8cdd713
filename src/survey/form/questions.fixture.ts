import { choice } from '../../../test/survey/samples.ts';
import { saidOf, tableOf } from '../answers/source.fixture.ts';
import type { ChoiceLists } from './choices.ts';
import { parseQuestions } from './questions.ts';

const names = (count: number) => Array.from({ length: count }, (_, at) => choice(`c${String(at)}`));
const LISTS: ChoiceLists = new Map([
  ['yn', ['c', 'k'].map(choice)],
  ['khac', [choice('other:other'), choice('c')]],
  ['most', names(1000)],
  ['many', names(1001)],
]);

/** A questions.csv read, with what is said of it. */
export function parsed(csv: string, lists: ChoiceLists | null = LISTS) {
  const { value, problems } = parseQuestions(tableOf(csv, 'questions.csv'), lists);
  return {
    problems,
    said: saidOf({ problems: [...problems] }),
    params: problems.map(({ params }) => params),
    questions: value?.questions ?? [],
    uses: Object.fromEntries([...(value?.columns ?? [])].map(([name, { use }]) => [name, use])),
    groups: [...(value?.groups ?? [])],
    complete: Object.fromEntries(value?.declaredComplete ?? []),
  };
}
