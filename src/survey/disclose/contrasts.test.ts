import { expect, it } from 'vitest';
import { fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { contrastsOf } from '../test/contrast.ts';
import { discloseContrasts, shownCells } from './contrasts.ts';
import { estimate } from '../estimate/estimate.ts';
import { benjaminiHochberg } from '../design/benjamini-hochberg.ts';
import type { Estimate } from '../model/result.ts';

const survey = fixtureSurvey('apistrat', 'reference');
const estimates = estimate(survey);
const contrasts = contrastsOf(survey, {});
const [first] = contrasts.comparisons;
if (first === undefined) throw new Error('no comparison');

const isSide = (one: Estimate) =>
  one.question === first.question &&
  one.statistic === first.statistic &&
  one.choice === first.choice &&
  one.by === first.by &&
  one.group === first.otherGroup &&
  one.base === 'valid';
const held = estimates.map((one) =>
  isSide(one) ? { ...one, value: null, marks: ['c' as const] } : one,
);

it('adjusts p by Benjamini and Hochberg among what is seen together: one question by one background question', () => {
  const { tests, comparisons } = discloseContrasts(contrasts, estimates);
  // A table of its own is a family of one.
  for (const { p, pAdjusted, choice } of tests) if (choice === null) expect(pAdjusted).toBe(p);
  const family = comparisons.filter(
    ({ question, by }) => question === first.question && by === first.by,
  );
  expect(family.length).toBeGreaterThan(1);
  expect(family.length).toBeLessThan(comparisons.length);
  expect(family.map(({ pAdjusted }) => pAdjusted)).toEqual(
    benjaminiHochberg(family.map(({ p }) => p)),
  );
});

it('suppresses what rests on a suppressed figure, and nothing else', () => {
  const { tests, comparisons } = discloseContrasts(contrasts, held);
  const touched = comparisons.filter(({ marks }) => marks.includes('c'));
  expect(touched.length).toBeGreaterThan(0);
  for (const { question, choice, group, otherGroup, ...own } of touched) {
    expect([question, choice]).toEqual([first.question, first.choice]);
    expect([group, otherGroup]).toContain(first.otherGroup);
    const { difference, se, df, t, p, low, high, pAdjusted } = own;
    expect([difference, se, df, t, p, low, high, pAdjusted].every((x) => x === null)).toBe(true);
  }
  const table = tests.filter(({ marks }) => marks.length > 0);
  expect(table.map(({ question, by, F }) => ({ question, by, F }))).toEqual([
    { question: first.question, by: first.by, F: null },
  ]);
  const others = comparisons.length - touched.length;
  expect(comparisons.filter(({ difference }) => difference !== null)).toHaveLength(others);
});

it('suppresses a comparison whose side was never published', () => {
  const { comparisons } = discloseContrasts(contrasts, []);
  expect(comparisons.every(({ difference, p }) => difference === null && p === null)).toBe(true);
});

it('tests what the published cells make up, and nothing that was tested on others', () => {
  const isTable = ({ question, by }: { readonly question: string; readonly by: string }) =>
    question === first.question && by === first.by;
  const onShown = contrastsOf(survey, { isShown: shownCells(held) });
  const table = discloseContrasts(onShown, held).tests.find(isTable);
  expect(table?.F).not.toBeNull();
  expect([...(table?.together ?? []), ...(table?.withheld ?? [])].length).toBeGreaterThan(0);
  expect(discloseContrasts(contrasts, held).tests.find(isTable)?.F).toBeNull();
});
