import { describe, expect, it } from 'vitest';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import { estimate } from './estimate.ts';

describe('estimate', () => {
  const q1 = question('q1', '1 2 kb:dont_know tc:refused');
  const sex = background('sex', 'm f kb:dont_know');

  it('puts refusals and blanks in asked alone, don’t-knows in dk and asked', () => {
    const rows = [['1'], ['1'], ['2'], ['kb'], ['tc'], ['']];
    const found = estimate(surveyOf([q1], rows)).map((e) => [e.base, e.choice, e.n, e.baseN]);
    expect(found).toEqual([
      ['valid', '1', 2, 3],
      ['valid', '2', 1, 3],
      ['dk', '1', 2, 4],
      ['dk', '2', 1, 4],
      ['dk', 'kb', 1, 4],
      ['asked', '1', 2, 6],
      ['asked', '2', 1, 6],
      ['asked', 'kb', 1, 6],
      ['asked', 'tc', 1, 6],
    ]);
  });

  it('has no dk base where the codebook has no don’t-know', () => {
    const bases = estimate(surveyOf([question('q', 'a b')], [['a']])).map(({ base }) => base);
    expect(new Set(bases)).toEqual(new Set(['valid', 'asked']));
  });

  it('leaves blanks of a routed question out of asked', () => {
    const routed = { ...q1, relevant: '${q0} = "1"' };
    expect(
      estimate(surveyOf([routed], [['1'], ['tc'], ['']])).find((e) => e.base === 'asked')?.baseN,
    ).toBe(2);
  });

  it('breaks down by substantive choices of background questions, not by themselves, and has no row for an empty group', () => {
    const found = estimate(
      surveyOf(
        [sex, q1],
        [
          ['m', '1'],
          ['kb', '2'],
          ['', '2'],
        ],
      ),
    );
    expect(new Set(found.map((e) => `${e.question} ${e.by} ${e.group}`))).toEqual(
      new Set(['sex null null', 'q1 null null', 'q1 sex m']),
    );
  });

  it('counts a don’t-know ticked alone in dk, beside a substantive choice in valid too', () => {
    const many = question('m', 'a b kb:dont_know', { type: 'select_multiple' });
    const found = estimate(surveyOf([many], [['a'], ['b kb'], ['kb'], ['']]));
    expect(found.map((e) => [e.base, e.choice, e.n, e.baseN])).toEqual([
      ['valid', 'a', 1, 2],
      ['valid', 'b', 1, 2],
      ['dk', 'a', 1, 3],
      ['dk', 'b', 1, 3],
      ['dk', 'kb', 2, 3],
      ['asked', 'a', 1, 4],
      ['asked', 'b', 1, 4],
      ['asked', 'kb', 2, 4],
    ]);
  });

  it('means scores over those who have one, and only where every answer has', () => {
    const scored = question('s', '1:answer:-2 2:answer:2 khac:other kb:dont_know:99');
    const rows = [['1'], ['2'], ['2'], ['khac'], ['kb']];
    const mean = estimate(surveyOf([scored], rows)).find((e) => e.statistic === 'mean');
    expect(mean).toMatchObject({ base: 'valid', choice: null, n: 3, baseN: 3 });
    expect(mean?.value).toBeCloseTo(2 / 3, 15);
    expect(
      estimate(surveyOf([question('s', '1:answer:1 2')], [['1']])).some(
        (e) => e.statistic === 'mean',
      ),
    ).toBe(false);
  });

  it('skips text, dates and what is not asked of respondents', () => {
    const rest = [
      question('t', '', { type: 'text' }),
      question('d', '', { type: 'date' }),
      question('i', 'a', { role: 'ignore' }),
    ];
    expect(estimate(surveyOf(rest, [['x', '2026-01-01', 'a']]))).toEqual([]);
  });

  it('sums what plain addition loses', () => {
    const w = [1e16, 1, 1, 1e16, 1, 1];
    const rows = ['a', 'a', 'a', 'b', 'b', 'b'].map((cell) => [cell]);
    const [a] = estimate(surveyOf([question('q', 'a b')], rows, w));
    expect(a?.weightedN).toBe(1e16 + 2);
  });

  it('throws on a tabulated question without a column', () => {
    const survey = surveyOf([q1], [['1']]);
    expect(() => estimate({ ...survey, questions: [question('q2', 'a')] })).toThrow(
      'no column that can be tabulated: q2',
    );
  });
});
