import { expect, test } from 'vitest';
import { common, scenesOf, textsOf } from '../drawn.fixture.ts';

test('of many columns only the highest has its figure, and the table has the others', () => {
  const bins = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ label: `${at}`, share: at === 3 ? 0.5 : 0.02 }));
  const figures = (count: number) =>
    scenesOf({ ...common, kind: 'histogram', unit: 'x', bins: bins(count) }).map(({ shapes }) =>
      textsOf(shapes, 'chart-value').map(({ text, class: css }) => `${text} ${css}`),
    );
  expect(figures(5)).toEqual([
    ['2,0%', '2,0%', '2,0%', '50,0%', '2,0%'].map((text) => `${text} chart-value`),
  ]);
  expect(figures(26)).toEqual([['50,0% chart-value']]);
});

test('the figure of a column at an edge stands within the drawing', () => {
  const anchors = (highest: number) => {
    const bins = Array.from({ length: 26 }, (_, at) => ({
      ...{ label: `${at}`, share: at === highest ? 0.5 : 0.02 },
    }));
    const [scene] = scenesOf({ ...common, kind: 'histogram', unit: 'x', bins });
    return textsOf(scene?.shapes ?? [], 'chart-value').map(({ x, anchor }) => [x, anchor]);
  };
  expect(anchors(0)).toEqual([[0, 'start']]);
  expect(anchors(12)).toEqual([[expect.closeTo((100 * 12.5) / 26, 9), 'middle']]);
  expect(anchors(25)).toEqual([[100, 'end']]);
});

test('numbers under columns that a phone has no room for stand between the others on a page with room', () => {
  const shown = (count: number) => {
    const bins = Array.from({ length: count }, (_, at) => ({ label: `${at + 100}`, share: 0.04 }));
    const [scene] = scenesOf({ ...common, kind: 'histogram', unit: 'x', bins });
    return ['chart-small', 'chart-small chart-roomy'].map((css) =>
      (scene?.shapes ?? []).flatMap((one) =>
        one.kind === 'text' && one.class === css ? [Number(one.text) - 100] : [],
      ),
    );
  };
  expect(shown(12)).toEqual([
    [0, 2, 4, 6, 8, 10],
    [1, 3, 5, 7, 9, 11],
  ]);
  // A page has room for every second: between every third none stands as far from both.
  expect(shown(24)).toEqual([[0, 3, 6, 9, 12, 15, 18, 21], []]);
});

test('an open class is a column as high as the others, and drawn apart from them', () => {
  const bins = [0.2, 0.4, 0, 0.4].map((share, at) => ({ label: `${at}`, share, open: at === 0 }));
  const [scene] = scenesOf({ ...common, kind: 'histogram', unit: 'x', bins });
  const columns = (scene?.shapes ?? []).flatMap((one) => (one.kind === 'rect' ? [one] : []));
  expect(columns.map((one) => one.class)).toEqual([
    'chart-bar chart-apart',
    'chart-bar',
    'chart-bar',
  ]);
  expect(columns.map(({ x }) => x)).toEqual([0.5, 25.5, 75.5]);
  const [low = NaN, high = NaN] = columns.map(({ height }) => height);
  expect(high / low).toBeCloseTo(2, 9);
});
