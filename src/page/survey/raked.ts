import { formatList, formatNumber } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { PageContext } from '../frame/index.ts';

/**
 * What was done to a survey's weights to meet the margins of the population, in sentences; none where nothing was done.
 *
 * @example rakedText(ctx, report) // ['Trọng số được hiệu chỉnh (raking) cho khớp cơ cấu dân số theo “Giới tính”. …']
 */
export function rakedText(
  { words, lang }: PageContext,
  { design, questions }: Pick<SurveyReport, 'design' | 'questions'>,
): readonly string[] {
  const { raking } = design;
  if (raking === undefined) return [];
  const { raked, rakedAlone, rakedFactors, trimmed } = words.disclosure;
  const number = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, lang, 2);
  const labels = raking.questions.map(
    (name) => `“${questions.find((question) => question.name === name)?.label ?? name}”`,
  );
  const named = formatList(labels, lang);
  const told =
    raking.leastFactor === null
      ? rakedAlone(named)
      : raking.kishDeffAfter === null
        ? rakedFactors(named, number(raking.leastFactor), number(raking.greatestFactor))
        : raked({
            questions: named,
            least: number(raking.leastFactor),
            greatest: number(raking.greatestFactor),
            before: number(raking.kishDeffBefore),
            after: number(raking.kishDeffAfter),
          });
  const { trimLower, trimUpper } = raking;
  if (trimLower !== null && trimUpper !== null)
    return [told, trimmed.both(number(trimLower), number(trimUpper))];
  if (trimLower !== null) return [told, trimmed.lower(number(trimLower))];
  return trimUpper === null ? [told] : [told, trimmed.upper(number(trimUpper))];
}
