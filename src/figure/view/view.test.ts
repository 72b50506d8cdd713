import { describe, expect, it } from 'vitest';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';
import { choice, GIOI, Q1, question, result } from '../results.fixture.ts';
import { viewReuse } from './reuse.ts';
import { isCharted } from './view-chart.ts';
import { viewAnchor, viewFolder, viewLabel, viewResults, type View } from './view.ts';

const report = sampleSurvey('dat-dai-2026');
const ctx = sampleContext([report]);
const view = (more: Partial<View> = {}): View => ({
  ...{ report, question: Q1, by: null, choice: null },
  ...more,
});

describe('the address of a chart', () => {
  it.each([
    [view(), 'nhung/dat-dai-2026/q1/', 'q1'],
    [view({ by: GIOI }), 'nhung/dat-dai-2026/q1/theo-gioi/', 'q1/theo-gioi'],
    [view({ by: GIOI, choice: '1' }), 'nhung/dat-dai-2026/q1/theo-gioi/chon-1/', 'q1/theo-gioi'],
  ])('is a promise: %#', (one, folder, anchor) => {
    expect(viewFolder(one)).toBe(folder);
    expect(viewAnchor(one)).toBe(anchor);
  });

  it.each([
    ['a/b', false],
    ['đồng ý', false],
    ['..', true],
    ['dong_y', true],
    ['Dong_Y', false],
  ])('holds the name of a choice only where no other could be meant: %s', (name, holds) => {
    const names = name === 'Dong_Y' ? ['dong_y', 'Dong_Y'] : [name, 'khac'];
    const asked = question('q2', 'Câu hai', { choices: names.map((one) => choice(one, one)) });
    const results = names.flatMap((one) => [
      result({ question: 'q2', choice: one, base: 'valid', value: 0.5, baseN: 300 }),
      ...['nam', 'nu'].map((group) =>
        result({
          question: 'q2',
          choice: one,
          base: 'valid',
          by: 'gioi',
          group,
          value: 0.5,
          baseN: 150,
        }),
      ),
    ]);
    expect(isCharted(ctx, view({ question: asked, by: GIOI, choice: name }), results)).toBe(holds);
  });
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
  const html = viewReuse(ctx, split, true);
  expect(html).toContain('download="dat-dai-2026-q1-theo-gioi-chon-1.xlsx"');
  expect(html).toContain('href="/goc/nhung/dat-dai-2026/q1/theo-gioi/chon-1/bieu-do.png"');
  expect(html).toContain('href="/goc/khao-sat/dat-dai-2026/#q1/theo-gioi"');
  expect(html).toContain('với &lt;cán bộ&gt; &amp; thủ tục? – ‘Hài lòng’ – theo ‘Giới tính’”');
  expect(viewReuse(ctx, split, false)).not.toContain('.png');
});
