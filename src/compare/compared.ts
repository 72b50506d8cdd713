import { formatPeriod, type Lang } from '../format/index.ts';
import type { Selected } from '../search/client/index.ts';
import { questionIn, type PublishedQuestion, type ComparedSurvey } from './published.ts';

/** One question of one survey, beside others. */
export interface Compared extends PublishedQuestion {
  readonly survey: ComparedSurvey;
  /** Names its survey, with the dates. */
  readonly label: string;
  /** The dates of the fieldwork. */
  readonly when: string | null;
  /** Its number in the list and its dates: what fits above a bar and a column. */
  readonly short: string;
}

/** The questions that were found, in the order of the selection. */
export function comparedOf(
  selected: readonly Selected[],
  surveys: ReadonlyMap<string, ComparedSurvey>,
  lang: Lang,
): readonly Compared[] {
  const found = selected.flatMap(({ survey: id, question: name }) => {
    const survey = surveys.get(id);
    const question = survey === undefined ? null : questionIn(survey, name);
    return survey === undefined || question === null ? [] : [{ survey, ...question }];
  });
  return found.map((one, at) => {
    const { fieldwork, title } = one.survey.front;
    const when = fieldwork === null ? null : formatPeriod(fieldwork.start, fieldwork.end, lang);
    return {
      ...one,
      when,
      label: when === null ? title : `${title} (${when})`,
      short: `${String(at + 1)}. ${when ?? title}`,
    };
  });
}
