import { formatList } from '../../format/index.ts';
import type { Mark } from '../../survey/index.ts';
import { isNumber, sizeOf, type Group } from './cells.ts';
import { isOpenEnded } from './open-class.ts';
import { groupName, type Subject } from './subject.ts';
import { wordsOf } from '../text/index.ts';

function reasonOf(subject: Subject, group: Group): 'few' | Mark | null {
  if (sizeOf(group.baseN, subject.base) === 'few') return 'few';
  const marks = [...group.cells.values()].flatMap((cell) => cell.marks);
  return (['c', 'u', 'z'] as const).find((mark) => marks.includes(mark)) ?? null;
}

/** Sentences on the groups of which nothing is drawn, one for each reason; for the chart and its description alike. */
export function undrawnNotes(subject: Subject): string[] {
  const { lang, undrawn } = subject;
  const { describe } = wordsOf(lang);
  const say = (reason: 'few' | Mark, sentence: (groups: string) => string) => {
    const names = undrawn
      .filter((group) => reasonOf(subject, group) === reason)
      .map((group) => describe.quote(groupName(subject, group) ?? ''));
    return names.length === 0 ? [] : [sentence(formatList(names, lang))];
  };
  return [
    ...say('few', describe.fewGroups),
    ...say('c', describe.withheldGroups),
    ...say('u', describe.unreliableGroups),
    ...say('z', describe.notAsked),
  ];
}

/** That classes at the ends of a number gather all that is left there, where some do. */
export function openNotes({ question, by, choices, lang }: Subject): string[] {
  const some = by === null && choices.some(({ name }) => isOpenEnded(question, name));
  return some && isNumber(question) ? [wordsOf(lang).openClasses] : [];
}
