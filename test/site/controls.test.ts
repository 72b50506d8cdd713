import { describe, expect, inject, it } from 'vitest';
import { disagrees, strayIn } from '../outlets/agreement.ts';
import { strayLengths } from '../outlets/drawn.ts';
import { mainOf, wholeFigure } from '../outlets/figures.ts';
import { toldInTables } from '../outlets/told-tables.ts';
import { keyOf } from '../outlets/told.ts';
import { readBuilt } from './read-built.ts';
import { siteIn } from './sites.ts';

/** A page of the fixture site with one figure let out, and what is found in it. */
function foundWith(from: string, to: string): readonly string[] {
  const html = readBuilt(inject('folder'), 'khao-sat/dat-dai-2025/nguon_tin/index.html');
  if (!html.includes(from)) throw new Error(`not in the page: ${from}`);
  const site = siteIn('test/fixtures/site');
  const report = site.surveys.find(({ id }) => id === 'dat-dai-2025');
  const question = report?.questions.find(({ name }) => name === 'nguon_tin');
  if (report === undefined || question === undefined) throw new Error('no such question');
  const results = new Map(report.results.map((result) => [keyOf(result), result]));
  const figure = wholeFigure(mainOf(html.replace(from, to)), report, question);
  return [
    ...toldInTables(figure, 'index.html')
      .filter((told) => disagrees(told, results.get(told.key)))
      .map(({ text }) => text),
    ...strayIn(figure),
    ...strayLengths(figure),
  ];
}

/** Three of 260 in the fixture: withheld in every outlet. */
describe('the reading of a built page', () => {
  it('finds nothing in the page as it is', () => {
    expect(foundWith('Mạng xã hội', 'Mạng xã hội')).toEqual([]);
  });

  it.each([
    [
      'a table',
      'Mạng xã hội</th><td class="number"><span class="mark"><span aria-hidden="true">[c]',
      'Mạng xã hội</th><td class="number"><span class="mark"><span aria-hidden="true">3',
    ],
    ['a description', 'Giữ kín số liệu của', '“Mạng xã hội” chiếm 1,3%. Giữ kín số liệu của'],
    ['the label of a bar', '>[c] giữ kín</text>', '>1,3%</text>'],
    ['the base of a group', '(n\u00a0=\u00a0134)', '(n\u00a0=\u00a0133)'],
    ['the length of a bar', 'width="50.8%"', 'width="51.21%"'],
    [
      'the length of a withheld bar',
      '<rect width="12%" class="chart-withheld"',
      '<rect width="9%" class="chart-withheld"',
    ],
  ])('finds what %s lets out', (_, from, to) => {
    expect(foundWith(from, to)).not.toEqual([]);
  });
});
