import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionFigure } from './question.ts';
import { quotedFigure } from './quoted.ts';
import { choice, HIDDEN, Q1, question, RESULTS } from '../results.fixture.ts';
import { sampleContext, sampleSurvey } from '../report.fixture.ts';

const ctx = sampleContext([]);
/** What a reader sees, without tags. */
const seen = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('properties', () => {
  test('a withheld figure leaves no number behind', () => {
    const bare = { ...HIDDEN, baseN: null, low: null, high: null };
    const results = RESULTS.map((one) => ({ ...one, ...bare }));
    const html = questionFigure(ctx, sampleSurvey('kin', {}, { results }), Q1);
    const figures = seen(html).replace(/95%|\d\d\/\d\d\/\d{4}|01–15/g, '');
    expect(figures).not.toMatch(/\d+(,\d+)?%|1\.180|737|413/);
    expect(html).toContain('Cơ sở: giữ kín');
    expect(html).toContain('[c]');
  });

  test('another base does not stand in for a withheld one', () => {
    const bare = { ...HIDDEN, baseN: null, low: null, high: null };
    const everyone = RESULTS.filter(({ by, statistic }) => by === null && statistic === 'share');
    const valid = everyone.map((one) => ({ ...one, ...bare, base: 'valid' as const }));
    const asked = everyone.map((one) => ({ ...one, base: 'asked' as const, baseN: 1206 }));
    const report = sampleSurvey('kin', {}, { results: [...valid, ...asked] });
    const html = questionFigure(ctx, report, Q1);
    expect(html).toContain('Cơ sở: giữ kín');
    expect(html).not.toContain('1.206');
  });

  test('whatever labels say, no tag of theirs comes through', () => {
    const label = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => `${text}<img src=x onerror=1>"'&`);
    fc.assert(
      fc.property(label, label, label, (wording, first, hint) => {
        const wild = question('q1', wording, {
          hint,
          base: first,
          choices: [
            choice('1', first),
            choice('2', wording),
            choice('kb', hint, { kind: 'dont_know' }),
          ],
        });
        const report = sampleSurvey('a', {}, { notes: new Map([['q1', [wording]]]) });
        expect(questionFigure(ctx, report, wild)).not.toContain('<img');
        expect(quotedFigure(ctx, report, wild, { source: true })).not.toContain('<img');
      }),
      { numRuns: 60, seed: 20260401 },
    );
  });
});
