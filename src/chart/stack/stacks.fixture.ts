import { expect } from 'vitest';
import type { Rect, Rule, Scene, Shape, Text } from '../draw/scene.ts';
import { StackSchema, type StackKind } from './shape.ts';

// Stacks with figures that are easy to add up, and what is found in their drawings.

type Rows = readonly object[];

const stack = (kind: StackKind, segments: readonly object[], rows: Rows, more: object = {}) => ({
  ...StackSchema.parse({
    ...{ id: 's', title: 'Hài lòng', lang: 'vi', apart: 'Không biết', segments, rows },
    ...more,
  }),
  kind,
});

/** A scale from left to right: two answers on the left, one across the middle, two on the right. */
export const diverging = (rows: Rows, more: object = {}) => {
  const segments = [
    { label: 'Rất kém', side: -1, tone: 'minus-2' },
    { label: 'Kém', side: -1, tone: 'minus-1' },
    { label: 'Vừa', side: 0, tone: 'middle' },
    { label: 'Tốt', side: 1, tone: 'plus-1' },
    { label: 'Rất tốt', side: 1, tone: 'plus-2' },
  ];
  return stack('diverging', segments, rows, more);
};
export const stacked = (rows: Rows) => {
  const segments = [
    { label: 'Ít', side: 1, tone: 'step-1' },
    { label: 'Nhiều', side: 1, tone: 'step-2' },
  ];
  return stack('stacked', segments, rows);
};

/** Everyone: half of the 10% in the middle is left of it, so that 45% are left and 55% right. */
export const EVERYONE = { label: null, values: [0.1, 0.3, 0.1, 0.3, 0.2] };
/** 25% left and 45% right of the middle, and 30% don't-knows. */
export const YOUNG = {
  label: 'Trẻ',
  values: [0.05, 0.15, 0.1, 0.25, 0.15],
  apart: 0.3,
  baseN: 400,
};

export const shapesOf = (scenes: readonly Scene[], name: string): Shape[] =>
  scenes.flatMap(({ shapes }) => shapes).filter((one) => one.class.split(' ').includes(name));
export const segments = (scenes: readonly Scene[]) =>
  shapesOf(scenes, 'chart-segment').filter((one): one is Rect => one.kind === 'rect');
export const rules = (scenes: readonly Scene[], name: string) =>
  shapesOf(scenes, name).filter((one): one is Rule => one.kind === 'line');
export const texts = (scenes: readonly Scene[], name: string) =>
  shapesOf(scenes, name).filter((one): one is Text => one.kind === 'text');
export const close = (numbers: readonly number[]) => numbers.map((one) => expect.closeTo(one, 9));
/** The upper edge of each row. */
export const topsOf = (scenes: readonly Scene[]) => [
  ...new Set(segments(scenes).map(({ y }) => y)),
];
