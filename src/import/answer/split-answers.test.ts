import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAnswers } from './split-answers.ts';

const OPTIONS = ['Báo, đài', 'Mạng xã hội (Facebook, Zalo)', 'Họp thôn', 'Loa'];
const cells = [
  'Báo, đài, Họp thôn',
  'Báo, đài',
  'Họp thôn',
  'Loa, Họp thôn',
  'Loa',
  'Báo, đài, Loa',
];

describe('splitAnswers', () => {
  it('tells commas within choices from commas between them', () => {
    const { answers, multiple, unsure } = splitAnswers([...cells, ...cells], [', ']);
    expect(multiple).toBe(true);
    expect(unsure).toBe(false);
    expect(answers.slice(0, 3)).toEqual([['Báo, đài', 'Họp thôn'], ['Báo, đài'], ['Họp thôn']]);
  });

  it('leaves single choices whole, whatever commas they hold', () => {
    const single = [
      "It's important to be honest, kind, and loyal.",
      "It's important to be honest, kind and loyal.",
      'No, not rude at all',
      'Yes, somewhat rude',
      'Yes, very rude',
    ];
    const all = [...single, ...single, ...single];
    expect(splitAnswers(all, [', ']).multiple).toBe(false);
    expect(splitAnswers(all, [', ']).answers[1]).toEqual([single[1]]);
  });

  it('takes the semicolons of Microsoft Forms, the last one too', () => {
    const { answers } = splitAnswers(['A;B;', 'A;', 'B;', 'A;B;'], [';']);
    expect(answers).toEqual([['A', 'B'], ['A'], ['B'], ['A', 'B']]);
  });

  it('is unsure of two choices that always come together and both begin with a capital', () => {
    const pair = ['Báo, Đài, Loa', 'Báo, Đài', 'Loa', 'Báo, Đài', 'Họp, Loa', 'Họp', 'Loa, Họp'];
    expect(splitAnswers([...pair, ...pair], [', '])).toMatchObject({
      multiple: true,
      unsure: true,
    });
  });

  it('finds again whatever was ticked', () => {
    const ticks = fc.array(fc.subarray(OPTIONS, { minLength: 1 }), {
      minLength: 40,
      maxLength: 80,
    });
    fc.assert(
      fc.property(ticks, (chosen) => {
        // Every choice is seen alone, as in any survey of some size.
        const all = [
          ...chosen,
          ...OPTIONS.flatMap((one) => [[one], [one]]),
          [...OPTIONS],
          OPTIONS.slice(0, 2),
        ];
        const { answers } = splitAnswers(
          all.map((parts) => parts.join(', ')),
          [', '],
        );
        expect(answers).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });
});
