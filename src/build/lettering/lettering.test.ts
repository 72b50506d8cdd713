import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Picture } from '../../picture/index.ts';
import { openOutlines } from '../picture-font.ts';
import { Lettering } from './index.ts';
import { paintOf } from './paint.ts';

const STYLE =
  'svg{fill:#111}.a{fill:#f00}.a.dark{fill: #800}.edge{fill:#0f0;stroke: #000}.none{stroke: none}';
const type = new Lettering(openOutlines(), STYLE);
type Scene = Picture['scene'];

const sceneOf = (shapes: Scene['shapes']): Scene => ({
  ...{ id: 'x', title: 'x', layout: 'fixed', width: 80, height: 40 },
  shapes,
});
const rect = { kind: 'rect', class: 'a', x: 10, y: 10, width: 60, height: 20 } as const;
const text = {
  kind: 'text',
  class: '',
  x: 0,
  y: 25,
  size: 18,
  anchor: 'start',
  text: 'Đất',
} as const;

async function pixelsOf(shapes: Scene['shapes']) {
  const png = type.draw(sceneOf(shapes), 2);
  if (png === null) throw new Error('not drawn by hand');
  const { data, info } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
  return { at, width: info.width, height: info.height };
}

test('the rules that a class fits are taken, the last of them first', () => {
  const paint = paintOf(STYLE);
  expect(paint('a')).toEqual([255, 0, 0]);
  expect(paint('a dark')).toEqual([136, 0, 0]);
  expect(paint('none')).toEqual([17, 17, 17]);
  expect(paint('edge')).toBeNull();
});

test('areas cover what is below them, and letters stand on them', async () => {
  const { at, width, height } = await pixelsOf([
    rect,
    { ...rect, class: 'a dark', width: 10 },
    text,
  ]);
  expect([width, height]).toEqual([160, 80]);
  expect(at(150, 10)).toEqual([255, 255, 255]);
  expect(at(130, 40)).toEqual([255, 0, 0]);
  expect(at(30, 57)).toEqual([136, 0, 0]);
  const seen = new Set(
    Array.from({ length: 160 * 80 }, (_, px) => String(at(px % 160, (px / 160) | 0))),
  );
  expect(seen).toContain('17,17,17');
  // The edges of letters are mixed with what they stand on.
  expect([...seen].some((colour) => /^(?:1[89]|[2-9]\d|1\d\d),1?\d,1?\d$/u.test(colour))).toBe(
    true,
  );
});

test('more than sixteen colours are drawn as truly as fewer', async () => {
  const inks = Array.from({ length: 20 }, (_, at) => at * 12);
  const style = inks.map(
    (red, at) => `.c${String(at)}{fill:#${red.toString(16).padStart(2, '0')}0000}`,
  );
  const drawn = new Lettering(openOutlines(), style.join('')).draw(
    sceneOf(inks.map((_, at) => ({ ...rect, class: `c${String(at)}`, x: at * 4, width: 4 }))),
    2,
  );
  if (drawn === null) throw new Error('not drawn by hand');
  const data = await sharp(drawn).removeAlpha().raw().toBuffer();
  expect(inks.map((_, at) => data[(40 * 160 + at * 8 + 4) * 3])).toEqual(inks);
});

test('what is more than type and flat areas is left to a renderer', () => {
  const drawn = (shape: Scene['shapes'][number]) => type.draw(sceneOf([shape]), 2);
  expect(drawn({ ...rect, hatched: true })).toBeNull();
  expect(drawn({ ...rect, class: 'edge' })).toBeNull();
  expect(drawn({ kind: 'circle', class: 'a', cx: 5, cy: 5, r: 2 })).toBeNull();
});
