import { expect, it } from 'vitest';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';
import { GIOI, Q1 } from '../results.fixture.ts';
import { viewReuse } from './reuse.ts';
import { embedAnchor, viewHref, viewLabel, viewName, viewResults, type View } from './view.ts';

const report = sampleSurvey('dat-dai-2026');
const ctx = sampleContext([report]);
const view = (more: Partial<View> = {}): View => ({
  ...{ report, question: Q1, by: null, choice: null },
  ...more,
});

it.each([
  [view(), 'q1/', 'nhung', 'dat-dai-2026-q1'],
  [view({ by: GIOI }), 'q1/#theo-gioi', 'nhung-theo-gioi', 'dat-dai-2026-q1-theo-gioi'],
  [
    view({ by: GIOI, choice: '1' }),
    'q1/#theo-gioi',
    'nhung-theo-gioi',
    'dat-dai-2026-q1-theo-gioi-chon-1',
  ],
])('has an address, an anchor to frame and a file name: %#', (one, place, embed, name) => {
  expect(viewHref(ctx, one)).toBe(`/goc/khao-sat/dat-dai-2026/${place}`);
  expect(embedAnchor(one)).toBe(embed);
  expect(viewName(one)).toBe(name);
});

it('sends along everyone and the groups, of one choice its shares alone', () => {
  const split = viewResults(view({ by: GIOI }));
  expect(new Set(split.map(({ by }) => by))).toEqual(new Set([null, 'gioi']));
  const one = viewResults(view({ by: GIOI, choice: '1' }));
  expect(one.length).toBeGreaterThan(2);
  expect(new Set(one.map((own) => own.choice))).toEqual(new Set(['1']));
  expect(viewResults(view())).toEqual(report.results.filter((own) => own.question === 'q1'));
});

it('names what is taken along, for saving, embedding and citing', () => {
  const split = view({ by: GIOI, choice: '1' });
  expect(viewLabel(ctx, split)).toBe(
    'Ông/bà có hài lòng với <cán bộ> & thủ tục? – “Hài lòng” – theo “Giới tính”',
  );
  const html = viewReuse(ctx, [view(), split]);
  expect(html).toContain('data-name="dat-dai-2026-q1-theo-gioi-chon-1.xlsx"');
  expect(html).toContain('data-by="gioi" data-choice="1"');
  expect(html).toContain('“Hài lòng” – theo “Giới tính”: <button');
  expect(html).toContain('href="/goc/khao-sat/dat-dai-2026/q1/#nhung-theo-gioi"');
  expect(html).toContain('https://example.org/goc/khao-sat/dat-dai-2026/q1/#nhung&quot;');
  expect(html).toContain('với &lt;cán bộ&gt; &amp; thủ tục?”. Trong');
  expect(html).toContain('download="dat-dai-2026-results.csv"');
  expect(viewReuse(ctx, [])).toBe('');
});
