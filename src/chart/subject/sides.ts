import { formatList, type Lang } from '../../format/index.ts';
import { type Question, type Result, sidesOf } from '../../survey/index.ts';
import { wordsOf } from '../text/index.ts';
import { sizeOf } from './cells.ts';
import { labelOf } from './label.ts';

/** Whether a figure may stand alone: published, with nothing to beware of, of 30 respondents or more. */
export function standsAlone({ value, marks, baseN, base }: Result): boolean {
  return value !== null && marks.length === 0 && sizeOf(baseN, base) !== 'few';
}

/**
 * What the sides of a scale are called, from the middle outwards: `hài lòng hoặc rất hài lòng`. Null where there are no sides.
 */
export function sideNames(
  question: Question,
  lang: Lang,
): { readonly top: string; readonly bottom: string } | null {
  const sides = sidesOf(question);
  if (sides === null) return null;
  const named = (side: 1 | -1): string => {
    const own = question.choices.filter((_, at) => sides[at] === side);
    const outwards = own.toSorted((a, b) => side * ((a.score ?? 0) - (b.score ?? 0)));
    return formatList(
      outwards.map((choice) => inSentence(labelOf(choice, lang), lang)),
      lang,
      'or',
    );
  };
  return { top: named(1), bottom: named(-1) };
}

/** A label within a sentence; one with a name in it keeps its capitals, in quotes. */
function inSentence(label: string, lang: Lang): string {
  const rest = label.slice(1);
  if (rest !== rest.toLocaleLowerCase(lang)) return wordsOf(lang).describe.quote(label);
  return label.charAt(0).toLocaleLowerCase(lang) + rest;
}
