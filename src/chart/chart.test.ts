import { expect, test } from 'vitest';
import { questionChart } from './question-chart.ts';
import { trendChart } from './series-chart.ts';
import type { Chart } from './chart.ts';
import {
  age,
  channels,
  frequency,
  merger,
  question,
  choice,
  satisfaction,
  satisfactionByAge,
  satisfactionShares,
  shares,
  waves,
  worries,
  worryShares,
} from './samples.fixture.ts';

const options = { survey: 'kt-2023', lang: 'vi' } as const;
const trend = {
  id: 'trend-hai-long',
  lang: 'vi',
  label: 'Tỷ lệ hài lòng',
  unit: 'percent',
} as const;
const frequencyByAge = ['a', 'b', 'c'].flatMap((group, at) =>
  shares(frequency, [0.1 + at / 10, 0.3, 0.6 - at / 10], { by: 'tuoi', group, baseN: 300 }),
);
const channelsByAge = ['a', 'b'].flatMap((group) =>
  shares(channels, group === 'a' ? [0.5, null, 0.95] : [0.7, null, 0.4], {
    by: 'tuoi',
    group,
    baseN: 300,
  }),
);

const charts = {
  bar: () => questionChart(worries, worryShares, options),
  diverging: () => questionChart(satisfaction, satisfactionShares, options),
  'diverging-groups': () =>
    questionChart(satisfaction, [...satisfactionShares, ...satisfactionByAge], {
      ...options,
      by: age,
    }),
  'one-choice': () =>
    questionChart(satisfaction, satisfactionByAge, { ...options, by: age, choice: '4' }),
  stacked: () => questionChart(frequency, frequencyByAge, { ...options, by: age }),
  grouped: () => questionChart(channels, channelsByAge, { ...options, by: age }),
  line: () => trendChart(waves, { ...trend, breaks: [merger] }),
};

/** A file that browsers open by itself, with the site's colours: it must be well-formed XML. */
function standalone(chart: Chart | null): string {
  const svg = chart?.svg.replaceAll('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `<?xml-stylesheet href="../../styles/chart.css"?>
<svg xmlns="http://www.w3.org/2000/svg">
<foreignObject width="100%" height="100%">
<div xmlns="http://www.w3.org/1999/xhtml">
${svg}
<p>${chart?.description}</p>
</div>
</foreignObject>
</svg>
`;
}

test.each(Object.entries(charts))('%s is drawn as it was looked at', async (name, chart) => {
  const file = standalone(chart());
  await expect(file).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
});

test.each(Object.entries(charts))('%s bears classes, no colour and no style', (_, chart) => {
  const svg = chart()?.svg ?? '';
  expect(svg).toContain('role="img" aria-label="Biểu đồ: ');
  expect(svg).not.toMatch(/style=|#[0-9a-f]{3,8}"|stroke="|fill="(?!url)/);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('text of staff is escaped', () => {
  const sly = question('q', '<script>alert("1")</script> & \'xã\'', [
    choice('1', '<b onclick="x">Có</b>'),
  ]);
  const svg = questionChart(sly, shares(sly, [0.4]), options)?.svg ?? '';
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('<b ');
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;xã&#39;');
});

test('ids follow survey, question, group and choice, or are handed over', () => {
  const some = shares(worries, [0.3, 0.4, null, null, 0.1, 0.2]);
  expect(questionChart(worries, some, options)?.svg).toContain('id="kt-2023-q1-hatch"');
  expect(questionChart(worries, some, { ...options, id: 'a b' })?.svg).toContain('id="a-b-hatch"');
});

test('questions without choices, without results or with fewer than 30 respondents have no chart', () => {
  expect(questionChart(question('t', 'Ý kiến khác', [], { type: 'text' }), [], options)).toBeNull();
  expect(questionChart(worries, [], options)).toBeNull();
  expect(
    questionChart(satisfaction, shares(satisfaction, [0.5, 0.5], { baseN: 29 }), options),
  ).toBeNull();
  expect(trendChart(waves.slice(1, 3), { ...trend, breaks: [] })).toBeNull();
});

test('English labels stand where there are some', () => {
  const chart = questionChart(satisfaction, satisfactionShares, { ...options, lang: 'en' });
  expect(chart?.svg).toContain('Satisfied: 45.0%');
  expect(chart?.svg).toContain('Rất hài lòng: 13.0%');
});
