import { describe, expect, it } from 'vitest';
import { baseOf, groupsOf, inReadingOrder, isNumber, shownChoices, sizeOf } from './cells.ts';
import { age, choice, question, share, shares } from '../samples.fixture.ts';

const asked = question('q', 'Việc gì?', [
  choice('khac', 'Khác', { kind: 'other' }),
  choice('kb', 'Không biết', { kind: 'dont_know' }),
  choice('a', 'Việc làm'),
  choice('b', 'Đất đai'),
  choice('c', 'Giá cả'),
]);
const names = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name);

describe('how far a base carries', () => {
  it('is enough from 100 on, low from 30 on, and few below', () => {
    expect([29, 30, 99, 100].map((n) => sizeOf(n, 'valid'))).toEqual([
      'few',
      'low',
      'low',
      'enough',
    ]);
  });

  it('is not judged where a source printed the figures, or tells no base', () => {
    expect(sizeOf(5, 'published')).toBe('enough');
    expect(sizeOf(null, 'valid')).toBe('enough');
  });
});

describe('the base that a question is shown on', () => {
  const valid = shares(asked, [0.1, null, 0.4, 0.3, 0.2]).filter(
    ({ choice: name }) => name !== 'kb',
  );
  const dk = (unsure: number | null) => shares(asked, [0.1, unsure, 0.3, 0.3, 0.2], { base: 'dk' });

  it('has don’t-knows where some were given; a withheld number counts as given', () => {
    expect(baseOf(asked, [...valid, ...dk(0.1)])).toBe('dk');
    expect(baseOf(asked, [...valid, ...dk(null)])).toBe('dk');
    expect(baseOf(asked, [...valid, ...dk(0)])).toBe('valid');
    expect(baseOf(asked, valid)).toBe('valid');
  });

  it('is that of clear answers where everyone’s figures with don’t-knows are all withheld', () => {
    const hidden = shares(asked, [null, null, null, null, null], { base: 'dk' });
    const group = { by: 'tuoi', group: 'a', base: 'dk' } as const;
    expect(baseOf(asked, [...valid, ...hidden, ...shares(asked, [0.1, 0.1, 0.8], group)])).toBe(
      'valid',
    );
    expect(baseOf(asked, shares(asked, [0.1, 0.1, 0.8, 0, 0], group))).toBe('dk');
  });

  it('is as printed where a source printed it', () => {
    expect(baseOf(asked, [...dk(0.1), share(asked, 'a', 0.5, { base: 'published' })])).toBe(
      'published',
    );
  });
});

describe('the groups of a breakdown', () => {
  const own = (group: string, baseN: number | null) =>
    shares(asked, [0.1, 0, 0.4, 0.3, 0.2], { by: 'tuoi', group, baseN });

  it('stand in the order of their codebook, those without a figure left out', () => {
    const groups = groupsOf(asked, [...own('c', 50), ...own('a', 400)], age);
    expect(groups.map(({ name, baseN }) => [name, baseN])).toEqual([
      ['a', 400],
      ['c', 50],
    ]);
    expect(groups[0]?.cells.get('a')?.value).toBe(0.4);
  });

  it('have their base from the first figure that tells it', () => {
    const [first, ...others] = own('a', 400);
    const hidden = first === undefined ? [] : [{ ...first, baseN: null }];
    expect(groupsOf(asked, [...hidden, ...others], age)[0]?.baseN).toBe(400);
    expect(groupsOf(asked, own('a', null), age)[0]?.baseN).toBe(null);
  });

  it('are everyone alone where nothing splits them', () => {
    const all = groupsOf(
      asked,
      [...shares(asked, [0.2, 0, 0.3, 0.3, 0.2]), ...own('a', 400)],
      null,
    );
    expect(all.map(({ name, cells }) => [name, cells.get('khac')?.value])).toEqual([[null, 0.2]]);
  });
});

describe('choices', () => {
  const total = groupsOf(asked, shares(asked, [0.5, null, 0.1, null, 0.3]), null)[0];

  it('of a list stand from the most to the least given, then what is withheld, other, don’t-knows', () => {
    expect(names(inReadingOrder(asked, asked.choices, total))).toEqual([
      'c',
      'a',
      'b',
      'khac',
      'kb',
    ]);
  });

  it('of a scale and of a number keep their order', () => {
    const order = ['a', 'b', 'c', 'khac', 'kb'];
    const scale = { ...asked, scale: 'ordinal' as const };
    expect(names(inReadingOrder(scale, asked.choices, total))).toEqual(order);
    const number = { ...asked, type: 'integer' as const };
    expect(isNumber(number)).toBe(true);
    expect(names(inReadingOrder(number, asked.choices, total))).toEqual(order);
  });

  it('are shown where some group has a figure or a mark', () => {
    const unmarked = shares(asked, [0.5, null, null, null, null], { marks: [] });
    const marked = share(asked, 'b', null);
    const groups = groupsOf(asked, [...unmarked.filter((one) => one.choice !== 'b'), marked], null);
    expect(names(shownChoices(asked, groups))).toEqual(['khac', 'b']);
  });
});
