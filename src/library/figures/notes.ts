import type { SurveyReport } from '../../report.ts';
import type { Result, Survey } from '../../survey/index.ts';

/** The remarks of results.csv, but for those of withheld figures: what is said of one may tell it. */
export function notesOf(survey: Survey, results: readonly Result[]): SurveyReport['notes'] {
  const notes = new Map<string, string[]>();
  if (survey.source.kind === 'responses') return notes;
  const withheld = new Set(
    results.filter(({ marks }) => marks.includes('c') || marks.includes('u')).map(placeKey),
  );
  for (const figure of survey.source.figures) {
    const { question, note } = figure;
    if (note === null || withheld.has(placeKey(figure))) continue;
    const own = notes.get(question) ?? [];
    if (!own.includes(note)) notes.set(question, [...own, note]);
  }
  return notes;
}

type Named = Pick<Result, 'question' | 'choice' | 'by' | 'group'>;

const placeKey = ({ question, choice, by, group }: Named): string =>
  JSON.stringify([question, choice, by, group]);
