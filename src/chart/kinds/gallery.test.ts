import { expect, test } from 'vitest';
import { toHtml } from '../to-html.ts';
import { illegible } from '../legibility.fixture.ts';
import { CHART_KINDS, draw } from './spec.ts';
import { gallery } from './gallery.ts';

const GALLERY = gallery();

/** A file that browsers open by itself, with the site's colours. */
function standalone(html: string): string {
  const svg = html.replaceAll('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `<?xml-stylesheet href="../../../styles/chart.css"?>
<svg xmlns="http://www.w3.org/2000/svg">
<foreignObject width="100%" height="100%">
<div xmlns="http://www.w3.org/1999/xhtml">
${svg}
</div>
</foreignObject>
</svg>
`;
}

test('the gallery holds every kind there is', () => {
  expect(new Set(GALLERY.map(({ spec }) => spec.kind))).toEqual(new Set<string>(CHART_KINDS));
});

test.each(GALLERY.map((one) => [one.name, one] as const))(
  '%s is drawn as it was looked at',
  async (name, { spec }) => {
    const file = standalone(toHtml(spec));
    await expect(file).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  },
);

test.each(GALLERY.map((one) => [one.name, one] as const))(
  '%s: nothing is clipped, small or over another at 320 px',
  (_, { spec }) => {
    expect(draw(spec).flatMap(({ scene }) => illegible(scene))).toEqual([]);
  },
);

test('ids are unique over the whole gallery', () => {
  const ids = GALLERY.flatMap(({ spec }) => draw(spec).map(({ scene }) => scene.id));
  expect(new Set(ids).size).toBe(ids.length);
});
