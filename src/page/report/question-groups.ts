import type { SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/index.ts';
import { publishedQuestions } from './entry.ts';

/** Questions that stand together in the questionnaire. */
interface QuestionGroup {
  /** The outermost section; null where the questionnaire has none. */
  readonly title: string | null;
  readonly questions: readonly Question[];
}

/** The published questions in the order of the questionnaire, neighbours of one section together. */
export function questionGroups(report: SurveyReport): readonly QuestionGroup[] {
  const groups: { title: string | null; questions: Question[] }[] = [];
  for (const question of publishedQuestions(report)) {
    const title = question.sections[0] ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.title === title) last.questions.push(question);
    else groups.push({ title, questions: [question] });
  }
  return groups;
}

/** The background questions that have figures of their own: who answered. */
export function backgroundQuestions(report: SurveyReport): readonly Question[] {
  const tabulated = new Set(
    report.results.filter(({ by }) => by === null).map(({ question }) => question),
  );
  return report.questions.filter(({ name, role }) => role === 'background' && tabulated.has(name));
}
