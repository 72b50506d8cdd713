import type { Prose } from '../../prose/index.ts';
import type { BriefingReport } from '../../report.ts';
import type { Citation } from '../figures/index.ts';
import type { Root } from '../read/index.ts';
import type { Memory } from './memory.ts';
import type { Parsed } from './parsed.ts';
import { pageOf } from './surveys-page.ts';

/** By survey, what bodies cite of its groups, in one order. */
export type Citations = ReadonlyMap<string, readonly Citation[]>;

/**
 * What the bodies of all reports cite of groups. A figure that a text asks for is published, so that figures of one survey hang on
 * what is written of it elsewhere.
 */
export function citationsOf(
  { folder, surveys: { ids } }: Root,
  memory: Memory,
  briefings: readonly Parsed<BriefingReport>[],
): Citations {
  const found = [
    ...briefings.flatMap(({ loaded }) => cited(null, loaded?.report.prose ?? null)),
    ...ids.flatMap((id) => cited(id, pageOf(folder, id, memory).value?.prose ?? null)),
  ];
  const bySurvey = Map.groupBy(found, ({ survey }) => survey);
  return new Map([...bySurvey].map(([survey, own]) => [survey, inOrder(own)]));
}

/** @param owner the survey whose body it is */
function cited(owner: string | null, prose: Prose | null) {
  return (prose?.elements ?? []).flatMap(({ attributes }) => {
    const { by, question, choice = null, base = null, survey = owner, from } = attributes;
    if (by === undefined || question === undefined) return [];
    const surveys = [survey, from].filter((id) => id !== null && id !== undefined);
    return surveys.map((id) => ({ survey: id, question, choice, base }));
  });
}

/** Each once, so that the order of texts changes nothing. */
function inOrder(found: readonly Citation[]): readonly Citation[] {
  const keyed = new Map(
    found.map(({ question, choice, base }) => {
      const one = { question, choice, base };
      return [JSON.stringify(one), one] as const;
    }),
  );
  return [...keyed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
