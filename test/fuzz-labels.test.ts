import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as figure from '../src/figure/index.ts';
import { proseComponents } from '../src/mdx/body.ts';
import { questionFigure } from '../src/figure/question/question.ts';
import { sampleBriefing, sampleContext, sampleSurvey } from '../src/figure/report.fixture.ts';
import { choice, GIOI, Q1 } from '../src/figure/results.fixture.ts';
import { COMPONENTS } from '../src/mdx/list.ts';
import { parseProse } from '../src/guard/parse.ts';
import { renderProse } from '../src/prose/render.ts';
import { readTable } from '../src/table/read.ts';
import { problemsPage as words } from '../src/words/vi/problems-page.ts';
import { problemsPage } from '../src/command/report/problems-page.ts';
import { escapesIn } from './fuzz/escapes.ts';
import { hostileText, RUNS } from './fuzz/hostile.ts';

const runs = { numRuns: RUNS };
/** The long run takes minutes. */
const TIME = Math.max(60_000, RUNS * 30);

const ctx = sampleContext([sampleSurvey('dat-dai-2026')]);

describe('whatever stands in a label, a cell or a Problem', () => {
  it(
    'stays text in the HTML and SVG of a question',
    () => {
      fc.assert(
        fc.property(hostileText, hostileText, (label, other) => {
          const choices = Q1.choices.map((one) =>
            choice(one.name, label, one.kind === 'answer' ? {} : { kind: one.kind }),
          );
          const question = { ...Q1, label, hint: other, base: other, sections: [label], choices };
          const split = {
            ...GIOI,
            label: other,
            choices: GIOI.choices.map((one) => ({ ...one, label: other })),
          };
          const survey = { ...sampleSurvey('dat-dai-2026'), questions: [question, split] };
          expect(escapesIn(questionFigure(sampleContext([survey]), survey, question))).toEqual([]);
        }),
        runs,
      );
    },
    TIME,
  );

  it(
    'stays text in streams, tables and captions',
    () => {
      const source = '---\na: b\n---\n\n<Streams />\n\n<Table src="a.csv" caption="c" />\n';
      const prose = parseProse(source, 'a.mdx', COMPONENTS).value;
      if (prose === null) throw new Error('no prose');
      fc.assert(
        fc.property(hostileText, (text) => {
          const opinion = { opinion: text, weight: 'đa số', stance: null, topic: null } as const;
          const briefing = sampleBriefing({
            streams: new Map([['streams.csv', [opinion]]]),
            tables: new Map([['a.csv', { header: [text], rows: [[text]] }]]),
          });
          expect(
            escapesIn(renderProse(prose, proseComponents(figure, ctx, briefing), ctx.href)),
          ).toEqual([]);
        }),
        runs,
      );
    },
    TIME,
  );

  it(
    'stays text on the page of Problems',
    () => {
      fc.assert(
        fc.property(hostileText, hostileText, (seen, file) => {
          const found = readTable(new TextEncoder().encode(`a,b\n"${seen}`), file).problems;
          const page = problemsPage({ problems: found, lang: 'vi', words, lineOf: () => seen });
          const body = page.slice(page.indexOf('<body>'));
          expect(escapesIn(body, ['body', 'main', 'nav', 'h1'])).toEqual([]);
        }),
        runs,
      );
    },
    TIME,
  );
});
