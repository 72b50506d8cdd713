import { describe, expect, it } from 'vitest';
import { drawStack } from './stack.ts';
import type { Rect } from '../draw/scene.ts';
import {
  EVERYONE,
  YOUNG,
  close,
  diverging,
  rules,
  segments,
  shapesOf,
  stacked,
  texts,
  topsOf,
} from './stacks.fixture.ts';

describe('a stack around a middle', () => {
  it('lays its pieces from left to right, each as long as its share', () => {
    const pieces = segments(drawStack(diverging([EVERYONE])));
    expect(pieces.map(({ x }) => x)).toEqual(close([0, 10, 40, 50, 80]));
    expect(pieces.map(({ width }) => width)).toEqual(close([10, 30, 10, 30, 20]));
    expect(pieces.map(({ class: name }) => name.split(' ')[1])).toEqual([
      ...['chart-minus-2', 'chart-minus-1', 'chart-middle', 'chart-plus-1', 'chart-plus-2'],
    ]);
  });

  it('begins a shorter left side as far in as it is shorter', () => {
    const pieces = segments(drawStack(diverging([EVERYONE, YOUNG]))).slice(5);
    expect(pieces.map(({ x }) => x)).toEqual(close([20, 25, 40, 50, 75]));
  });

  it('has a tick where opinion turns, below too where nothing stands there', () => {
    const scenes = drawStack(diverging([EVERYONE, YOUNG]));
    const [first = NaN, second = NaN] = topsOf(scenes);
    const ticks = rules(scenes, 'chart-middle-tick');
    expect(ticks.flatMap(({ x1, x2 }) => [x1, x2])).toEqual(close([45, 45, 45, 45, 45, 45]));
    expect(ticks.map(({ y1, y2 }) => [y1, y2])).toEqual([
      [first - 5, first],
      [first + 28, first + 33],
      [second - 5, second],
    ]);
  });

  it('is striped on paper left of the middle, along the middle of each piece', () => {
    const scenes = drawStack(diverging([EVERYONE]));
    const [top = NaN] = topsOf(scenes);
    expect(rules(scenes, 'chart-texture')).toEqual([
      ...[
        { class: 'chart-texture chart-minus-2', x1: 0, x2: 10 },
        { class: 'chart-texture chart-minus-1', x1: 10, x2: 40 },
      ].map(({ class: name, x1, x2 }) => ({
        ...{ kind: 'line', class: name, y1: top + 14, y2: top + 14 },
        ...{ x1: expect.closeTo(x1, 9), x2: expect.closeTo(x2, 9) },
      })),
    ]);
  });

  it('leaves out a piece of nobody, and keeps the place of the others', () => {
    const pieces = segments(drawStack(diverging([{ ...EVERYONE, values: [0, 0.4, 0.2, 0.4, 0] }])));
    expect(pieces.map(({ x }) => x)).toEqual(close([0, 40, 60]));
  });
});

describe('a stack without a middle', () => {
  it('begins at the left edge, has no ticks or stripes, and misses what its don’t-knows are', () => {
    const scenes = drawStack(stacked([{ label: null, values: [0.3, 0.5], apart: 0.2 }]));
    expect(segments(scenes).map(({ x, width }) => [x, width])).toEqual([
      close([0, 30]),
      close([30, 50]),
    ]);
    expect(rules(scenes, 'chart-middle-tick')).toEqual([]);
    expect(rules(scenes, 'chart-texture')).toEqual([]);
  });
});

describe('don’t-knows', () => {
  const apartOf = (apart: number) => {
    const scenes = drawStack(
      stacked([{ label: null, values: [(1 - apart) / 2, (1 - apart) / 2], apart }]),
    );
    const bars = shapesOf(scenes, 'chart-apart').filter((one): one is Rect => one.kind === 'rect');
    return { top: topsOf(scenes)[0] ?? NaN, bars, figures: texts(scenes, 'chart-small') };
  };

  it('stand under the stack at its scale, with their figure after them', () => {
    const { top, bars, figures } = apartOf(0.2);
    expect(bars).toEqual([
      {
        ...{ kind: 'rect', class: 'chart-bar chart-apart', x: 0, y: top + 34, height: 8 },
        width: expect.closeTo(20, 9),
      },
    ]);
    expect(figures).toMatchObject([{ text: '20,0%', x: expect.closeTo(20, 9), dx: 6 }]);
    // In the middle of the bar, as high as a third of the type.
    expect(figures[0]?.y).toBeCloseTo(top + 38 + 13 / 3, 9);
  });

  it('have their figure under the bar where a phone has no room after it', () => {
    const { top, figures } = apartOf(0.9);
    expect(figures).toMatchObject([{ text: '90,0%', x: 0, dx: 0, y: top + 34 + 8 + 13 + 3 }]);
  });

  it('have their figure under the bar too where it would only just meet the edge', () => {
    expect(apartOf(0.86).figures).toMatchObject([{ x: 0, dx: 0 }]);
    expect(apartOf(0.8).figures).toMatchObject([{ dx: 6 }]);
    expect(apartOf(0.005).figures).toMatchObject([{ dx: 6 }]);
  });

  it('that nobody gave are a figure without a bar', () => {
    const { bars, figures } = apartOf(0);
    expect(bars).toEqual([]);
    expect(figures).toMatchObject([{ text: '0%', x: 0, dx: 0 }]);
  });
});
