import { labelOf } from '../../chart/index.ts';
import { badgeTexts } from '../../figure/table/index.ts';
import type { Lang } from '../../format/index.ts';
import { element } from '../../search/client/index.ts';
import type { CompareWords } from '../../words/index.ts';
import type { Compared } from '../compared.ts';
import { writeState, type CompareState } from '../state.ts';

/** The questions compared, each with its survey, and a link to the comparison without it. */
export function questionList(
  items: readonly Compared[],
  state: CompareState,
  words: CompareWords,
  lang: Lang,
): HTMLElement {
  const lines = items.map(({ survey, question, when }, at) => {
    const link = element('a', '', labelOf(question, lang));
    link.href = `${new URL(survey.url).pathname}${question.name}/`;
    const badge = badgeTexts({ lang }, survey.front).flatMap((text) => [
      ' ',
      element('span', 'badge', text),
    ]);
    const dates = when === null ? [] : [' · ', element('span', 'compare-when', when)];
    const facts = element('span', 'bank__figure', survey.front.title, ...dates, ...badge);
    return element('li', '', link, facts, removal(at, items, state, words));
  });
  return element('ol', 'compare-list', ...lines);
}

function removal(
  at: number,
  items: readonly Compared[],
  state: CompareState,
  words: CompareWords,
): HTMLElement {
  const link = element('a', 'compare-remove no-print', words.remove(at + 1));
  link.setAttribute('aria-label', words.removeOf(at + 1));
  const left = items.filter((_, place) => place !== at);
  const selected = left.map(({ survey, question }) => ({
    survey: survey.id,
    question: question.name,
  }));
  link.href = `?${writeState({ ...state, selected })}`;
  return link;
}
