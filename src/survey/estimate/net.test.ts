import { describe, expect, it } from 'vitest';
import { question, repeat, surveyOf } from '../../../test/survey/samples.ts';
import { estimate } from './estimate.ts';

type Counts = Readonly<Record<string, number>>;

/** Top, bottom and balance of answers with these scores, of which so many were given. */
function nets(scale: 'ordinal' | 'bipolar', choices: string, counts: Counts) {
  const survey = surveyOf(
    [question('q', choices, { scale })],
    repeat(counts).map((cell) => [cell]),
  );
  const own = estimate(survey).filter((one) => one.statistic === 'net' && one.base === 'valid');
  return Object.fromEntries(own.map(({ choice, value }) => [choice, value]));
}
const close = (all: Counts) =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name, expect.closeTo(value, 9)]));

describe('the nets of a scale', () => {
  it('of an ordinal one are of its two highest and its two lowest answers', () => {
    const five = 'a:answer:1 b:answer:2 c:answer:3 d:answer:4 e:answer:5';
    expect(nets('ordinal', five, { a: 10, b: 20, c: 30, d: 25, e: 15 })).toEqual(
      close({ top: 0.4, bottom: 0.3, balance: 0.1 }),
    );
    const four = 'a:answer:1 b:answer:2 c:answer:3 d:answer:4';
    expect(nets('ordinal', four, { a: 10, b: 20, c: 30, d: 40 })).toEqual(
      close({ top: 0.7, bottom: 0.3, balance: 0.4 }),
    );
  });

  it('are none of an ordinal one with three answers, whose middle would be on both sides', () => {
    expect(nets('ordinal', 'a:answer:1 b:answer:2 c:answer:3', { a: 10, b: 20, c: 30 })).toEqual(
      {},
    );
  });

  it('of one with two sides are of its sides: signed scores turn at 0, others half-way', () => {
    const signed = 'a:answer:-1 b:answer:0 c:answer:1 d:answer:2';
    expect(nets('bipolar', signed, { a: 10, b: 20, c: 30, d: 40 })).toEqual(
      close({ top: 0.7, bottom: 0.1, balance: 0.6 }),
    );
    const counted = 'a:answer:1 b:answer:2 c:answer:3 d:answer:4 e:answer:5';
    expect(nets('bipolar', counted, { a: 10, b: 20, c: 40, d: 20, e: 10 })).toEqual(
      close({ top: 0.3, bottom: 0.3, balance: 0 }),
    );
  });

  it('are on the base of clear answers, and none where nobody gave one', () => {
    const unsure = 'a:answer:-1 b:answer:1 kb:dont_know';
    expect(nets('bipolar', unsure, { a: 30, b: 10, kb: 60 })).toEqual(
      close({ top: 0.25, bottom: 0.75, balance: -0.5 }),
    );
    expect(nets('bipolar', unsure, { kb: 60 })).toEqual({});
  });
});
