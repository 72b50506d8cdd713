import { describe, expect, it } from 'vitest';
import { background, question, repeat, surveyOf } from '../../../../test/survey/samples.ts';
import { counts, of, years } from './classes.fixture.ts';
import { disclose } from '../disclose.ts';
import { discloseClasses } from './classes.ts';
import { estimate } from '../../estimate/estimate.ts';
import type { Survey } from '../../model/survey.ts';

describe('classes beside another question that says the same number', () => {
  const group = background('group', 'young old');
  const cells = (first: number) => ({
    ...{ '20 young': 40, '25 young': 40, '30 young': first },
    ...{ '35 old': 40, '45 old': 40, '55 old': 40 },
  });
  const bins = [30, 40, 50];
  const shown = (first: number) =>
    counts(of([years({ bins }), group], cells(first)))['years']?.['(,30)'];

  it('are suppressed where the two cut few out of it', () => {
    // Below 30 are 80, and of the young 86: six are 30.
    expect([shown(6), shown(0), shown(20)]).toEqual([null, 80, 80]);
  });

  it('are no classes of it where the answers go across', () => {
    const across = {
      '20 young': 43,
      '35 young': 44,
      '55 young': 43,
      '20 old': 43,
      '35 old': 43,
      '55 old': 43,
    };
    expect(counts(of([years({ bins: [30, 50] }), group], across))['years']?.['(,30)']).toBe(86);
  });
});

describe('classes of a weighted survey', () => {
  const place = background('place', 'p q');
  const survey = (few: number, categoryCodes: (cell: string) => number) => {
    const cells = { '1 p': 40, '3 p': 40, '6 p': few, '1 q': 50, '3 q': 50, '6 q': 60, '8 q': 20 };
    const rows = repeat(cells).map((cell) => cell.split(' '));
    return surveyOf(
      [years({ bins: [2, 5] }), place],
      rows,
      rows.map((row) => categoryCodes(row.join(' '))),
    );
  };
  const shown = (one: Survey) => counts(one)['years']?.['(,2)'];

  it('are suppressed where groups of one weight each hold few of a class: two equations in two counts', () => {
    const byPlace = (cell: string) => (cell.endsWith('p') ? 1.5 : 0.8);
    expect([shown(survey(4, byPlace)), shown(survey(30, byPlace))]).toEqual([null, 90]);
    expect(shown(survey(4, () => 1))).toBe(90);
  });

  it('are suppressed where the weight follows from the number, and few gave one', () => {
    const household = (n: number) =>
      surveyOf(
        [years({ bins: [2, 5] })],
        repeat({ 1: 60, 3: 60, 4: n, 6: 60, 7: 30 }).map((cell) => [cell]),
        repeat({ 1: 60, 3: 60, 4: n, 6: 60, 7: 30 }).map(Number),
      );
    expect([shown(household(6)), shown(household(30))]).toEqual([null, 60]);
  });
});

describe('classes of groups drawn apart', () => {
  const place = background('place', 'p q');
  const code = question('code', '', { type: 'text', role: 'stratum' });
  const own = (few: number) => {
    const cells = {
      '1 p p': 40,
      '3 p p': 40,
      '6 p p': few,
      '1 q q': 50,
      '3 q q': 50,
      '6 q q': 60,
      '8 q q': 20,
    };
    const survey = of([years({ bins: [2, 5] }), place, code], cells);
    const results = disclose(estimate(survey), { survey, publishedElsewhere: false });
    return discloseClasses(survey, results)[0]?.results.map(({ n, se }) => [n, se === null]);
  };

  it('lose their errors where a stratum holds few of one', () => {
    expect(own(4)).toEqual([
      [90, true],
      [90, true],
      [84, true],
    ]);
    expect(own(30)).toEqual([
      [90, false],
      [90, false],
      [110, false],
    ]);
  });
});
