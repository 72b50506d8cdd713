import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../problem/sentence/format.ts';
import { SurveyFrontSchema } from '../survey/model/front.ts';
import { parseFront } from './parse.ts';

const Schema = z.strictObject({
  title: z.string().min(1),
  kind: z.enum(['weekly', 'monthly']),
  codes: z.array(z.string()),
  day: z.iso.date().optional(),
});

const parse = (yaml: string) => parseFront(`---\n${yaml}\n---\n\nNội dung`, 'a.mdx', Schema);
const told = (yaml: string): string[] =>
  parse(yaml).problems.map((one) => formatProblem(one, 'vi'));

describe('parseFront', () => {
  it('keeps codes and dates as they are spelt', () => {
    const { value, problems } = parse(
      'title: "A: B"\nkind: weekly\ncodes: [01, "68"]\nday: 2026-10-05',
    );
    expect(problems).toEqual([]);
    expect(value?.data).toEqual({
      title: 'A: B',
      kind: 'weekly',
      codes: ['01', '68'],
      day: '2026-10-05',
    });
    expect(value?.placeOf(['codes', 1])).toMatchObject({ file: 'a.mdx', line: 4, column: 13 });
  });

  it('lists every mistake with its line, what was seen and the remedy', () => {
    expect(told('titel: A\nkind: weekli\ncodes: []\nday: 5/10/2026')).toEqual([
      'a.mdx:1:1 title: thiếu mục bắt buộc → thêm mục này vào phần đầu tệp',
      'a.mdx:3:7 kind: "weekli" không phải là một trong: weekly, monthly → có phải là "weekly"?',
      'a.mdx:5:6 day: "5/10/2026" không phải là ngày → sửa thành 2026-10-05',
      'a.mdx:2:8 titel: "titel" không phải là mục của phần đầu tệp → có phải là "title"?',
    ]);
  });

  it('explains a colon in a sentence, a tab and a field written twice', () => {
    expect(told('title: A: B')[0]).toContain('đặt cả nội dung trong dấu ngoặc kép');
    expect(told('title: A\nkind: weekly\nkind: weekly\ncodes: []')[0]).toContain(
      'mục này đã có ở trên',
    );
  });

  it.each([
    ['title: &a A', 'sign'],
    ['title: *a', 'sign'],
    ['title: !ghi A', 'sign'],
    ['title: @A', 'sign'],
    ['title:A\nkind: weekly', 'space'],
    ['title： A\nkind: weekly', 'wide-colon'],
    ['title:\u00a0A\nkind: weekly', 'hidden-space'],
    ['codes: [“A”]', 'smart-quote'],
    ['title: "A', 'quote'],
    ['codes: [a, b', 'quote'],
    ['? [a]\n: b', 'key'],
    [': b', 'key'],
    ['# không có gì', 'empty'],
    ['- a', 'space'],
    [`x: ${'['.repeat(60)}${']'.repeat(60)}`, 'deep'],
    [`x: ${'['.repeat(9000)}`, 'deep'],
    [`x:\n  ${'- '.repeat(20_000)}a`, 'deep'],
    [`a: &a [x]\n${'b: [*a,*a,*a]\n'.repeat(3)}`, 'sign'],
  ])('explains the YAML %j: %s', (yaml, trouble) => {
    const [first] = parse(yaml).problems;
    expect(first).toMatchObject({ code: 'front-yaml', params: { trouble } });
    expect(parse(yaml).value).toBeNull();
  });

  it('takes ~ and null for nothing, but not in quotes', () => {
    const codes = (yaml: string) => parse(`${yaml}\nkind: weekly\ncodes: []`).problems;
    expect(codes('title: ~')).toMatchObject([{ code: 'front-empty', line: 2, field: 'title' }]);
    expect(codes('title: null')).toMatchObject([{ code: 'front-empty' }]);
    expect(codes('title: "null"')).toEqual([]);
  });

  it('finds an item that stands twice in a list', () => {
    expect(parse('title: A\nkind: weekly\ncodes: [a, b, a]').problems).toMatchObject([
      { code: 'front-repeated', line: 4, column: 15, field: 'codes.2', seen: 'a' },
    ]);
  });

  it('tells a missing or unclosed block', () => {
    const absent = parseFront('Nội dung', 'a.mdx', Schema);
    const unclosed = parseFront('---\ntitle: A\n', 'a.mdx', Schema);
    expect([...absent.problems, ...unclosed.problems].map(({ code }) => code)).toEqual([
      'front-absent',
      'front-unclosed',
    ]);
  });

  it('reads a file with Windows line ends', () => {
    expect(
      parseFront('---\r\ntitle: A\r\nkind: weekly\r\ncodes: []\r\n---\r\n', 'a.mdx', Schema)
        .problems,
    ).toEqual([]);
  });

  it('names every disclosure field that a survey lacks', () => {
    const missing = parseFront(
      '---\nstatus: published\n---\n',
      'a.mdx',
      SurveyFrontSchema,
    ).problems;
    expect(missing.every(({ code }) => code === 'front-missing')).toBe(true);
    expect(missing.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'sponsor',
        'conductor',
        'population',
        'frame',
        'sampling',
        'mode',
        'fieldwork',
        'issued',
      ]),
    );
  });
});
