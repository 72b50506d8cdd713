import { baseOf, groupsOf, resultsOfSplit } from '../../chart/index.ts';
import { figureWords, labelOf, type LangContext } from '../table/index.ts';
import { formatNumber } from '../../format/index.ts';
import type { Question, Result } from '../../survey/index.ts';

/**
 * How many respondents each group of a split rests on, in words, for a drawing whose labels have no room for it.
 *
 * @param results of the question
 * @example groupBases(ctx, question, sex, results) // 'Cơ sở của từng nhóm – Nam: 503; Nữ: 677'
 */
export function groupBases(
  ctx: LangContext,
  question: Question,
  by: Question,
  results: readonly Result[],
): string {
  const words = figureWords(ctx);
  const unknown = baseOf(question, results) === 'published' ? words.notPrinted : words.withheld;
  const groups = groupsOf(question, resultsOfSplit(results, by), by).map(({ name, baseN }) => {
    const choice = by.choices.find((one) => one.name === name);
    const label = choice === undefined ? (name ?? '') : labelOf(ctx, choice);
    return `${label}: ${baseN === null ? unknown : formatNumber(baseN, ctx.lang)}`;
  });
  return words.groupBases(groups.join('; '));
}
