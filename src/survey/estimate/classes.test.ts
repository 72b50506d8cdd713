import { describe, expect, it } from 'vitest';
import { expectedRows, fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { estimateClasses } from './classes.ts';
import { sampleOf } from './estimate.ts';

const LIMITS = { api00: [500, 600, 700, 800], avg_ed: [2, 2.5, 3, 3.5] } as const;
const NUMBERS = ['n', 'baseN', 'weightedN', 'weightedBase', 'value', 'se', 'df', 'deff'] as const;
const ENDS = ['low', 'high'] as const;

function classesIn(id: string, question: keyof typeof LIMITS) {
  const survey = fixtureSurvey(id, 'reference');
  const sample = sampleOf(survey, {});
  if (survey.source.kind === 'results' || sample === null) throw new Error(`no answers: ${id}`);
  const column = survey.source.responses.columns.get(question);
  if (column?.kind !== 'number') throw new Error(`no number: ${question}`);
  return estimateClasses(question, column.value, LIMITS[question], sample);
}

describe.each(['apisrs-equal', 'apistrat-fpc', 'apiclus1'])('%s', (id) => {
  it.each(['api00', 'avg_ed'] as const)('equals R’s shares of cut(%s, limits) to 1e-6', (name) => {
    const theirs = expectedRows(id, 'reference', 'classes.csv').filter(
      ({ question }) => question === name,
    );
    const ours = classesIn(id, name);
    expect(ours.map(({ choice }) => choice)).toEqual(theirs.map(({ choice }) => choice));
    ours.forEach((own, at) => {
      for (const key of [...NUMBERS, ...ENDS]) {
        const other = Number(theirs[at]?.[key]);
        expect(own[key], `${own.choice ?? ''} ${key}`).toSatisfy(
          (x: number) => Math.abs(x - other) <= 1e-6 * Math.abs(other),
        );
      }
    });
  });
});
