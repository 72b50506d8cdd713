import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as figure from '../src/figure/index.ts';
import { proseComponents } from '../src/mdx/body.ts';
import { sampleBriefing, sampleContext, sampleSurvey } from '../src/figure/report.fixture.ts';
import { mendCsv } from '../src/mend/mend-csv.ts';
import { mendText } from '../src/mend/mend-text.ts';
import { formatProblem } from '../src/problem/sentence/format.ts';
import type { Problem } from '../src/problem/problem.ts';
import { parseProse } from '../src/guard/parse.ts';
import { checkReferences, COMPONENTS } from '../src/mdx/list.ts';
import { renderProse } from '../src/prose/render.ts';
import { checkSigns } from '../src/table/check-signs.ts';
import { readTable } from '../src/table/read.ts';
import { cleanSigns } from '../src/table/signs.ts';
import { rowsOfLines } from '../src/table/sheet-rows.ts';
import { escapesIn } from './fuzz/escapes.ts';
import { hostileBytes, hostileText, RUNS } from './fuzz/hostile.ts';

const runs = { numRuns: RUNS };
/** The long run takes minutes. */
const TIME = Math.max(60_000, RUNS * 30);
/** Longest that one file may take, in milliseconds. */
const PATIENCE = 2000;

const survey = sampleSurvey('dat-dai-2026');
const ctx = sampleContext([survey]);
const known = {
  self: null,
  surveys: new Map([[survey.id, survey]]),
  series: [],
  units: [],
  whole: true,
  readings: () => ({ unit: 'percent' as const, readings: [], breaks: [] }),
  files: ['streams.csv', 'a.csv'],
};
const all = (): boolean => true;

/** Sentences that are safe for a terminal and for a line of a log. */
function sayAll(problems: readonly Problem[]): void {
  for (const one of problems)
    for (const lang of ['vi', 'en'] as const)
      expect(formatProblem(one, lang)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u2029]|undefined/u);
}

function timely(work: () => void): void {
  const start = performance.now();
  work();
  expect(performance.now() - start).toBeLessThan(PATIENCE);
}

afterEach(() => {
  // Every hostile text tries to set it.
  expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
});

describe('whatever lies in a file', () => {
  it(
    'is read as a CSV, or told: no exception, no row of another width, no sign that a terminal obeys',
    () => {
      fc.assert(
        fc.property(hostileBytes, (bytes) => {
          timely(() => {
            const { value, problems } = readTable(bytes, 'a.csv');
            expect(value !== null || problems.length > 0).toBe(true);
            for (const row of value?.rows ?? [])
              expect(row).toHaveLength(value?.header.length ?? 0);
            const signs = value === null ? [] : checkSigns(value).problems;
            rowsOfLines(bytes, 'a.csv');
            sayAll([...problems, ...signs]);
          });
        }),
        runs,
      );
    },
    TIME,
  );

  it(
    'is mended once for all, and reads the same afterwards but for spaces and signs',
    () => {
      const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
      fc.assert(
        fc.property(hostileBytes, (bytes) => {
          const { text } = mendCsv(bytes, 'a.csv', all);
          if (text !== null) {
            expect(mendCsv(encode(text), 'a.csv', all).text).toBeNull();
            const [before, after] = [readTable(bytes, 'a.csv'), readTable(encode(text), 'a.csv')];
            if (before.value !== null && after.value !== null) {
              const filled = before.value.rows.filter(
                (row) => cleanSigns(row.join('')).trim() !== '',
              );
              expect(after.value?.rows.length).toBe(filled.length);
            }
          }
          const prose = mendText(bytes, 'a.mdx').text;
          if (prose !== null) expect(mendText(encode(prose), 'a.mdx').text).toBeNull();
        }),
        runs,
      );
    },
    TIME,
  );

  it(
    'is prose or Problems: nothing of it runs, nothing gets out of its text',
    () => {
      const briefing = sampleBriefing({
        streams: new Map([['streams.csv', []]]),
        tables: new Map([['a.csv', { header: ['a'], rows: [['b']] }]]),
      });
      fc.assert(
        fc.property(hostileText, (body) => {
          timely(() => {
            const { value, problems } = parseProse(
              `---\ntitle: a\n---\n\n${body}\n`,
              'a.mdx',
              COMPONENTS,
            );
            expect(value !== null || problems.length > 0).toBe(true);
            sayAll(problems);
            if (value === null || problems.length > 0) return;
            if (checkReferences(value.elements, known).length > 0) return;
            expect(
              escapesIn(renderProse(value, proseComponents(figure, ctx, briefing), ctx.href)),
            ).toEqual([]);
          });
        }),
        runs,
      );
    },
    TIME,
  );
});
