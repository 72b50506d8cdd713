import { describe, expect, it } from 'vitest';
import { drawStack } from './stack.ts';
import type { Scene } from '../draw/scene.ts';
import { EVERYONE, YOUNG, diverging, shapesOf, texts, topsOf } from './stacks.fixture.ts';

describe('rows', () => {
  it('stand one under another, none over the next', () => {
    const rows = [YOUNG, { ...YOUNG, label: 'Già' }];
    const scenes = drawStack(diverging(rows));
    const [first = NaN, second = NaN] = topsOf(scenes);
    const labels = texts(scenes, 'chart-label').slice(-2);
    expect(labels.map(({ text }) => text)).toEqual([
      'Trẻ (n\u00a0=\u00a0400)',
      'Già (n\u00a0=\u00a0400)',
    ]);
    // A line of label takes 20 px, of which its baseline is the fifteenth; the stack begins 5 px under it.
    expect(labels.map(({ y }) => y)).toEqual([first - 10, second - 10]);
    // 28 of stack, 6 and 8 of don't-knows with 4 + 13 / 3 px of figure below their middle, 16 of gap, 25 of label.
    expect(second - first).toBeCloseTo(28 + 6 + 4 + 13 / 3 + 4 + 16 + 25, 9);
  });

  it('of which nothing may be drawn say why, and have no flags of figures', () => {
    const secret = { label: 'Già', values: null, marks: ['c'], baseN: null };
    const scenes = drawStack(diverging([EVERYONE, secret, { ...YOUNG, marks: ['low'] }]));
    expect(topsOf(scenes)).toHaveLength(2);
    expect(texts(scenes, 'chart-note').map(({ text }) => text)).toContain('[c] giữ kín');
    const labels = texts(scenes, 'chart-label').map(({ text }) => text);
    expect(labels).toContain('Già');
    expect(labels).toContain('Trẻ (n\u00a0=\u00a0400) [low]');
  });

  it('of a page name themselves, and the last has the notes', () => {
    const rows = Array.from({ length: 11 }, (_, at) => ({ ...YOUNG, label: `Xã ${at + 1}` }));
    const scenes = drawStack(diverging(rows, { notes: ['Một lời ghi chú.'] }));
    expect(scenes.map(({ id }) => id)).toEqual(['s', 's-2']);
    expect(scenes.map((scene) => topsOf([scene]).length)).toEqual([8, 3]);
    const legends = scenes.map(
      (scene) => shapesOf([scene], 'chart-segment').length - 5 * topsOf([scene]).length,
    );
    expect(legends).toEqual([5, 0]);
    expect(topsOf(scenes.slice(1))[0]).toBe(25);
    const notes = scenes.map((scene) => texts([scene], 'chart-note').map(({ text }) => text));
    expect(notes.map((own) => own.includes('Một lời ghi chú.'))).toEqual([false, true]);
  });

  it('are all within the height of their drawing', () => {
    for (const scene of drawStack(diverging([EVERYONE, YOUNG]), 900)) {
      const ends = scene.shapes.map((one) =>
        one.kind === 'rect' ? one.y + one.height : one.kind === 'text' ? one.y : 0,
      );
      expect(Math.max(...ends)).toBeLessThanOrEqual(scene.height);
    }
  });
});

describe('a picture that stands alone', () => {
  it('has the figures in its pieces that its own width has room for', () => {
    const few = { label: null, values: [0.04, 0.36, 0.1, 0.3, 0.2] };
    const inside = (alone: number | null) =>
      texts(drawStack(diverging([few]), alone), 'chart-inside').map(({ text }) => text);
    const others = ['36,0%', '10,0%', '30,0%', '20,0%'];
    expect(inside(null)).toEqual(others);
    expect(inside(900)).toEqual(['4,0%', ...others]);
    expect(inside(320)).toEqual(others.filter((text) => text !== '10,0%'));
  });

  const small = { label: 'Già', values: [0.01, 0.39, 0.1, 0.3, 0.2] };
  const left = (scenes: readonly Scene[]) =>
    texts(scenes, 'chart-note').filter(({ text }) => text.startsWith('Không ghi trong thanh'));

  it('tells under the row what found no room in it; a page has its table', () => {
    expect(left(drawStack(diverging([EVERYONE, small])))).toEqual([]);
    const scenes = drawStack(diverging([EVERYONE, small]), 900);
    expect(left(scenes).map(({ text }) => text)).toEqual(['Không ghi trong thanh: Rất kém 1,0%']);
    const [, top = NaN] = topsOf(scenes);
    // The next row makes room for 6 px and a line of 17 px.
    const [, second = NaN, third = NaN] = topsOf(
      drawStack(diverging([EVERYONE, small, small]), 900),
    );
    const [, bare = NaN, next = NaN] = topsOf(drawStack(diverging([EVERYONE, small, small])));
    expect(third - second - (next - bare)).toBe(6 + 17);
    // 6 px and a line of 13 px under a stack of 28 px.
    expect(left(scenes).map(({ y }) => y)).toEqual([top + 28 + 6 + 13]);
  });
});
