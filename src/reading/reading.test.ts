import { describe, expect, it } from 'vitest';
import { choice, question, share } from '../chart/samples.fixture.ts';
import type { Estimate } from '../survey/model/result.ts';
import { counterpart, readFigure, readingOf, shownBase } from './reading.ts';

const asked = question('q1', 'Hài lòng?', [choice('co', 'Có'), choice('khong', 'Không')]);
const figure = (value: number | null, more: Partial<Estimate> = {}) =>
  share(asked, 'co', value, more);
const men = { by: 'gioi', group: 'nam' } as const;

describe('the base that a chart shows', () => {
  it('is as published, else with don’t-knows, else of clear answers', () => {
    const [printed, dk, valid] = (['published', 'dk', 'valid'] as const).map((base) =>
      figure(0.5, { base }),
    );
    if (printed === undefined || dk === undefined || valid === undefined) throw new Error('none');
    expect(shownBase([valid, dk, printed])).toBe('published');
    expect(shownBase([valid, dk])).toBe('dk');
    expect(shownBase([valid])).toBe('valid');
  });

  it('is one of which everyone’s figures are told, else groups’', () => {
    const hidden = figure(null, { base: 'dk' });
    const ofMen = figure(0.4, { base: 'dk', ...men });
    expect(shownBase([hidden, ofMen, figure(0.5)])).toBe('valid');
    expect(shownBase([hidden, ofMen, figure(null)])).toBe('dk');
    expect(shownBase([hidden, figure(null)])).toBe(undefined);
  });
});

describe('the figure that a component speaks of', () => {
  const results = [
    figure(0.6),
    figure(0.55, { base: 'dk' }),
    figure(0.4, men),
    figure(0.7, { by: 'gioi', group: 'nu' }),
    figure(3.2, { statistic: 'mean', choice: null }),
    figure(0.1, { statistic: 'net', choice: 'balance' }),
    figure(0.2, { statistic: 'net', choice: 'top' }),
    share(asked, 'khong', 0.3),
  ];
  const beside = [figure(0.9), figure(0.8, men)].map((one) => ({ ...one, question: 'q0' }));
  const read = (
    attributes: Readonly<Record<string, string>>,
    ...preferred: readonly ('dk' | 'asked')[]
  ) => readFigure(asked, [...beside, ...results], readingOf(attributes), ...preferred)?.value;

  it('is a share of everyone, or of the group that is named', () => {
    expect(read({ choice: 'co' })).toBe(0.6);
    expect(read({ choice: 'khong' })).toBe(0.3);
    expect(read({ choice: 'co', ...men })).toBe(0.4);
    expect(read({ choice: 'co', by: 'gioi', group: 'nu' })).toBe(0.7);
    expect(read({ choice: 'co', by: 'tuoi', group: 'nam' })).toBe(undefined);
  });

  it('is on the base that is named, else on the one that is preferred, else on any', () => {
    expect(read({ choice: 'co', base: 'dk' })).toBe(0.55);
    expect(read({ choice: 'co', base: 'asked' })).toBe(undefined);
    expect(read({ choice: 'co' }, 'dk')).toBe(0.55);
    expect(read({ choice: 'co' }, 'asked')).toBe(0.6);
    expect(read({ choice: 'co', base: 'nothing' })).toBe(0.6);
  });

  it('is a net of the balance where no side is named, and a mean whatever choice is', () => {
    expect(read({ statistic: 'net' })).toBe(0.1);
    expect(read({ statistic: 'net', choice: 'top' })).toBe(0.2);
    expect(read({ statistic: 'mean', choice: 'co' })).toBe(3.2);
  });

  it('is the mean of a number', () => {
    const number = { ...asked, type: 'integer' as const };
    expect(readFigure(number, results, readingOf({}))?.value).toBe(3.2);
  });
});

describe('the question of another survey that may be compared', () => {
  const own = { ...asked, series: 'tin' };
  const others = [
    question('q0', 'x', [], { series: 'khac' }),
    question('q1', 'y', []),
    question('q7', 'z', [], { series: 'tin' }),
  ];

  it('is that of the same series, else that of the same name', () => {
    expect(counterpart(own, others)?.name).toBe('q7');
    expect(counterpart({ ...own, series: 'la' }, others)?.name).toBe('q1');
    expect(counterpart(asked, others)?.name).toBe('q1');
    expect(counterpart({ ...asked, name: 'q9' }, others)).toBe(undefined);
  });
});
