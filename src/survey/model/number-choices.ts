import { formatClass, numberScale, readClass } from '../../format/index.ts';
import type { Choice, Question } from './question.ts';
import type { Result } from './result.ts';

/**
 * The questions as readers see them: a number with a published distribution has its classes for choices. Made of
 * Results alone, so that no unpublished class is named.
 *
 * @example withNumberChoices(survey.questions, results).find(({ name }) => name === 'age')?.choices[0]?.label // 'Dưới
 *   20'
 */
export function withNumberChoices(
  questions: readonly Question[],
  results: readonly Result[],
): readonly Question[] {
  const shares = results.filter(({ statistic, by }) => statistic === 'share' && by === null);
  const codes = Map.groupBy(shares, ({ question }) => question);
  return questions.map((question) => {
    const own = question.choices.length > 0 ? [] : (codes.get(question.name) ?? []);
    const choices = own.flatMap(({ choice }) => choiceOf(question, choice ?? ''));
    return choices.length === 0 ? question : { ...question, choices };
  });
}

function choiceOf(question: Question, name: string): Choice[] {
  const found = readClass(name);
  if (found === null) return [];
  const scale = numberScale(question);
  const [label, labelEn] = [formatClass(found, scale, 'vi'), formatClass(found, scale, 'en')];
  return [{ name, label, labelEn, kind: 'answer', score: null }];
}
