import { describe, expect, it } from 'vitest';
import { sampleContext, sampleSurvey } from '../figure/report.fixture.ts';
import { GIOI, Q1, result, RESULTS } from '../figure/results.fixture.ts';
import { groupsDiffer } from '../figure/view/group-difference.ts';
import { pictureOf } from '../picture/index.ts';
import type { SurveyReport } from '../report.ts';
import type { PublishedContrast, PublishedTest } from '../survey/disclose/contrasts.ts';
import { download } from '../words/vi/download.ts';
import { toRows } from './columns.ts';
import { fromPublished } from './from-published.ts';
import type { Published } from './published.ts';
import { publishedResult } from './precision.ts';
import { toPublished } from './to-published.ts';

const AROUND = { url: 'https://dlxh.example/khao-sat/a/', marks: download.marks };

// Only `discloseContrasts` makes these; a test stands in for it.
const NAMES = { reason: null, withheld: [], clustered: ['nu'], together: ['1', '2'] };
const tests = [
  { question: 'q1', choice: null, by: 'gioi', pAdjusted: 0.01234, ...NAMES, marks: [] },
].map(
  (one) => ({ F: 5.1234, ndf: 1, ddf: 99, df: 99, p: 0.01, ...one }) as unknown as PublishedTest,
);
const comparisons = [0.02, null].map(
  (pAdjusted, at) =>
    ({
      ...{ question: 'q1', statistic: 'share', choice: String(at + 1), by: 'gioi' },
      ...{ group: 'nam', otherGroup: 'nu', difference: 0.1, pAdjusted, marks: [] },
    }) as unknown as PublishedContrast,
);
const results = RESULTS.filter(({ base }) => base === 'valid');
const report = sampleSurvey(
  'a',
  {},
  { results, tests, comparisons, notes: new Map([['q1', ['Gần đúng.']]]) },
);

const written = (own: SurveyReport): Published =>
  JSON.parse(JSON.stringify(toPublished(own, AROUND))) as Published;

describe('a survey that was published and read back', () => {
  const back = fromPublished(written(report));

  it('has every figure as it was published, in the same order', () => {
    const unpublished = { weightedN: null, weightedBase: null, interval: null, deff: null };
    expect(back.results).toEqual(
      results.map((one) => ({ ...publishedResult(one), ...unpublished })),
    );
  });

  it('has its questions, front matter, notes and tests', () => {
    const asked = report.questions.map((one) => ({ ...one, list: null, line: 0 }));
    expect(back.questions).toEqual(asked);
    const index = { unit: 'điểm', low: 0, high: 100 };
    const range = { ...Q1, type: 'range' as const, steps: { start: 0, end: 10, step: 1 }, index };
    const told = fromPublished(written({ ...report, questions: [range] })).questions;
    expect(told).toEqual([{ ...range, list: null, line: 0 }]);
    expect(back.front).toEqual(report.front);
    expect(back.notes).toEqual(report.notes);
    expect(back.tests).toMatchObject([{ question: 'q1', by: 'gioi', pAdjusted: 0.012, ...NAMES }]);
    expect(back.url).toBe(AROUND.url);
  });

  it('says of groups what the survey says', () => {
    const differs = (own: SurveyReport) =>
      groupsDiffer({ report: own, question: Q1, by: GIOI, choice: null });
    for (const choice of ['1', '2'])
      expect(differs(back)(choice, 'nam', 'nu')).toBe(differs(report)(choice, 'nam', 'nu'));
  });

  it.each([null, GIOI])('is drawn as it is by its own site: %#', (by) => {
    const ctx = sampleContext([report]);
    const drawn = pictureOf(ctx, { report: back, question: Q1, by, choice: null });
    expect(drawn).toEqual(pictureOf(ctx, { report, question: Q1, by, choice: null }));
    expect(drawn).not.toBeNull();
  });
});

describe('the published form', () => {
  it('holds each name once, and no column of nothing', () => {
    const own = [
      result({ choice: '1', value: 0.5 }),
      result({ choice: '1', value: 0.25, by: 'gioi', group: 'nam' }),
      result({ choice: '2', marks: ['c', 'low'] }),
    ];
    const {
      figures,
      subgroups,
      results: columns,
    } = written(sampleSurvey('a', {}, { results: own }));
    expect(figures).toMatchObject({ question: ['q1', 'q1'], choice: ['1', '2'] });
    expect(subgroups).toEqual({ by: [null, 'gioi'], group: [null, 'nam'] });
    expect(columns).toEqual({
      ...{ figure: [0, 0, 1], subgroup: [0, 1, 0], base_n: [1180, 1180, 1180] },
      ...{ value: [0.5, 0.25, null], marks: ['', '', 'c low'] },
    });
  });

  it('tells neither working fields, nor technical questions, nor who is behind a withheld comparison', () => {
    const technical = { ...Q1, name: 'trong_so', role: 'weight' as const };
    const told = written({ ...report, questions: [...report.questions, technical] });
    expect(told.survey).not.toHaveProperty('status');
    expect(told.questions.map(({ name }) => name)).not.toContain('trong_so');
    expect(told.comparisons.p_adjusted).toEqual([0.02]);
  });

  it('leaves out of a question what goes without saying, and nothing else', () => {
    const plain = { ...Q1, labelEn: null, hint: null, series: null, base: null, sections: [] };
    const choices = [
      { name: 'a', label: 'A', labelEn: null, kind: 'answer', score: null } as const,
    ];
    const bare = { ...plain, wording: 'exact' as const, choices };
    const told = { hint: 'Chọn một.', series: 's', base: 'Đã đi học', labelEn: 'Q' };
    const other = { ...{ name: 'b', label: 'B', labelEn: 'B' }, kind: 'other', score: 0 } as const;
    const rich = { ...bare, ...told, sections: ['I'], wording: 'paraphrase' as const };
    const questions = [bare, { ...rich, name: 'q2', choices: [other] }];
    const form = written({ ...report, questions });
    const kept = ['choices', 'complete', 'label', 'name', 'role', 'scale', 'type'];
    expect(Object.keys(form.questions[0] ?? {}).sort()).toEqual(kept);
    expect(form.questions[0]?.choices).toEqual([{ name: 'a', label: 'A' }]);
    const unpublished = { list: null, relevant: null, line: 0 };
    expect(fromPublished(form).questions).toEqual(questions.map((q) => ({ ...q, ...unpublished })));
  });

  it('names where the figures were printed before, else who carried the survey out', () => {
    const own = sampleSurvey('a', { conductor: 'Phòng B', publishedElsewhere: [] });
    expect(written(own).source).toBe('Phòng B');
    const printed = [
      { outlet: 'Báo C', title: 'Bài', url: 'https://c.example/' },
      { outlet: 'Đài D', title: 'Tin', date: '2025-01-02', url: 'https://d.example/' },
    ];
    const told = written(sampleSurvey('a', { publishedElsewhere: printed })).source;
    const texts = ['Báo C, Bài, https://c.example/', 'Đài D, Tin, 2025-01-02, https://d.example/'];
    expect(told).toBe(texts.join(' | '));
  });

  it('is refused in another format, and where a row points nowhere', () => {
    const told = written(report);
    expect(() => fromPublished({ ...told, format: 3 as 2 })).toThrow('format 2: 3');
    const broken = { ...told, subgroups: { by: [], group: [] } };
    expect(() => fromPublished(broken)).toThrow('no such row');
  });

  it('is read back where there are no subgroups at all', () => {
    const totals = results.filter(({ by }) => by === null);
    const back = fromPublished(written(sampleSurvey('a', {}, { results: totals })));
    expect(back.results.map(({ value }) => value)).toEqual(totals.map(({ value }) => value));
  });

  it('is read back as empty where there is nothing', () => {
    expect(fromPublished(written(sampleSurvey('a', {}, { results: [] }))).results).toEqual([]);
    expect(toRows<{ readonly n: number }>(['n'], { n: [] })).toEqual([]);
  });
});
