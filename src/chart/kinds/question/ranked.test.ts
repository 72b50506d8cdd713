import { expect, test } from 'vitest';
import { common, scenesOf } from '../drawn.fixture.ts';
import { unitsOf } from '../../spec/territory.ts';

test('a bar of few respondents in a ranking is marked as such', () => {
  const cells = unitsOf('34')
    .slice(0, 6)
    .map(({ code, name }, at) => ({
      ...({ code, label: name, value: 0.5, size: at === 1 ? 'low' : 'enough' } as const),
    }));
  const [scene] = scenesOf({ ...common, kind: 'ranked', territory: '34', cells });
  const bars = (scene?.shapes ?? []).filter(({ kind }) => kind === 'rect');
  expect(bars.map((one) => one.class)).toEqual([
    'chart-bar',
    'chart-bar chart-low-base',
    ...Array<string>(4).fill('chart-bar'),
  ]);
});
