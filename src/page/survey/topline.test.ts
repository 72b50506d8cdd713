import { describe, expect, it } from 'vitest';
import { pageContext } from '../frame/context.ts';
import { allQuestionsPaths } from './questions.ts';
import { toplineOf, wholeTopline } from './topline.ts';
import { question, resultOf, siteWith, surveyOf } from '../report/reports.fixture.ts';

/** A survey of so many questions in sections of twenty, with a background question. */
function survey(count: number) {
  const asked = Array.from({ length: count }, (_, at) => ({
    ...question,
    name: `q${at}`,
    sections: [`Mục ${Math.floor(at / 20)}`],
  }));
  const gender = { ...question, name: 'gioi', role: 'background' as const };
  const questions = [...asked, gender];
  const results = questions.map(({ name }) => resultOf({ question: name }));
  return { ...surveyOf({}), questions, results };
}

const elements = (html: string): number => html.match(/<[a-z]/gu)?.length ?? 0;
const idsOf = (html: string): readonly string[] =>
  [...html.matchAll(/ id="(?<id>[^"]*)"/gu)].map(({ groups }) => groups?.['id'] ?? '');
const shown = ({ groups, background }: ReturnType<typeof toplineOf>): string =>
  [...groups, ...(background === null ? [] : [background])]
    .map(({ rows, rest }) => rows + rest)
    .join('');

describe('the topline of a summary', () => {
  it('shows every question of a survey that has room for them, and needs no page beside it', () => {
    const report = survey(30);
    const ctx = pageContext({ ...siteWith({}), surveys: [report] });
    expect(toplineOf(ctx, report)).toEqual(wholeTopline(ctx, report));
    expect(toplineOf(ctx, report).groups.every(({ rest }) => rest === '')).toBe(true);
    expect(allQuestionsPaths(ctx.site)).toEqual([]);
  });

  it('stays light with hundreds of questions, of which each keeps its address and its way', () => {
    const report = survey(600);
    const ctx = pageContext({ ...siteWith({}), surveys: [report] });
    const html = shown(toplineOf(ctx, report));
    const names = report.questions.map(({ name }) => name);
    expect(idsOf(html)).toEqual(names);
    expect(elements(html)).toBeLessThan(1000);
    expect(html.match(/<li/gu)?.length).toBeLessThanOrEqual(31);
    expect(html).toContain('/cau-hoi/#q1">Xem 19 câu còn lại</a>');
    expect(allQuestionsPaths(ctx.site)).toHaveLength(1);
    expect(shown(wholeTopline(ctx, report)).match(/<li/gu)).toHaveLength(601);
  });

  it('shows as many lines of each section as there is room for', () => {
    const report = survey(100);
    const topline = toplineOf(pageContext({ ...siteWith({}), surveys: [report] }), report);
    expect(topline.groups.map(({ rows }) => rows.match(/<li/gu)?.length)).toEqual([5, 5, 5, 5, 5]);
    expect(topline.background?.rest).toBe('');
  });
});
