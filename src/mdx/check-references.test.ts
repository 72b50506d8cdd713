import { describe, expect, test } from 'vitest';
import { describeProblem } from '../problem/sentence/format.ts';
import { parseProse } from '../guard/parse.ts';
import { checkReferences, COMPONENTS } from './list.ts';
import type { ReferenceContext } from './check/context.ts';
import { context } from './check-references.fixture.ts';

function check(source: string, more: Partial<ReferenceContext> = {}) {
  const { value, problems } = parseProse(source, 'a.mdx', COMPONENTS);
  expect(problems).toEqual([]);
  return checkReferences(value?.elements ?? [], { ...context, ...more });
}

const S = 'survey="dat-dai-2026"';

describe('references that resolve', () => {
  test.each([
    `<Value ${S} question="q1" choice="1" />`,
    `<Value ${S} question="q1" choice="1" by="gioi" group="nam" base="valid" />`,
    `<Value ${S} question="q1" statistic="mean" />`,
    `<Value ${S} question="tuoi" />`,
    `<Value ${S} question="q1" choice="1" interval="95" />`,
    `<Change ${S} question="q1" choice="1" from="dat-dai-2025" />`,
    `<Base ${S} />`,
    `<Base ${S} question="q1" by="gioi" group="nu" />`,
    `<Question ${S} name="q1" by="gioi" />`,
    `<Compare ${S} question="q1" by="gioi" choice="2" />`,
    `<Question ${S} name="q1" chart="auto" />`,
    `<Question ${S} name="q1" chart="bar" />`,
    `<Compare ${S} question="q1" by="gioi" choice="2" chart="grouped" />`,
    '<Trend series="hai-long" />',
    '<Trend series="hai-long" title="Hài lòng tăng từ 45,2% lên 51,3%" />',
    '<Trend series="hai-long" chart="trend" />',
    '<Streams />',
    '<Table src="so-lieu.csv" caption="Số liệu" />',
  ])('%s', (source) => {
    expect(check(source)).toEqual([]);
  });

  test('a survey’s own body need not name it', () => {
    expect(check('<Question name="q1" />', { self: 'dat-dai-2026' })).toEqual([]);
  });
});

test('a series that is not named is told by the guard of attributes alone', () => {
  const { value } = parseProse('<Trend series="hai-long" title="Giảm" />', 'a.mdx', COMPONENTS);
  const [element] = value?.elements ?? [];
  if (element === undefined) throw new Error('no element');
  const nameless = { ...element, attributes: { title: 'Giảm' } };
  const readings = (id: string): never => {
    throw new Error(`asked for the readings of ${id}`);
  };
  expect(checkReferences([nameless], { ...context, readings })).toEqual([]);
});

test('of a series that may lack a wave no more is judged than the name of its chart', () => {
  const titled = '<Trend series="hai-long" title="Giảm" chart="slope" />';
  expect(check(titled).map(({ code }) => code)).toHaveLength(2);
  expect(check(titled, { whole: false })).toEqual([]);
  const named = '<Trend series="hai-long" chart="bar" />';
  expect(check(named, { whole: false })).toHaveLength(1);
});

describe('references that do not', () => {
  test.each([
    ['<Value question="q1" choice="1" />', 'reference-survey-missing', null],
    ['<Question survey="dat-dai-2062" name="q1" />', 'reference-survey-unknown', 'dat-dai-2026'],
    [`<Value ${S} question="tuoii" />`, 'reference-question-unknown', 'tuoi'],
    [`<Value ${S} question="q1" />`, 'reference-choice-missing', '1, 2, kb'],
    [`<Value ${S} question="q1" choice="9" />`, 'reference-choice-unknown', '1, 2, kb'],
    [`<Question ${S} name="q1" by="goi" />`, 'reference-by-unknown', 'gioi'],
    [
      `<Value ${S} question="q1" choice="1" by="gioi" group="nan" />`,
      'reference-group-unknown',
      'nam',
    ],
    [`<Value ${S} question="q1" choice="1" by="gioi" />`, 'reference-group-incomplete', 'group'],
    [`<Base ${S} group="nam" />`, 'reference-group-incomplete', 'by'],
    [`<Value ${S} question="q1" choice="1" statistic="avg" />`, 'reference-word-unknown', 'mean'],
    [`<Value ${S} question="q1" choice="1" base="published" />`, 'reference-figure-missing', null],
    [`<Question ${S} name="y_kien" />`, 'reference-figure-missing', null],
    [`<Change ${S} question="q1" choice="1" from="khac" />`, 'reference-from-question', 'khac'],
    [`<Change ${S} question="q1" choice="1" from="dat-dai-2026" />`, 'reference-from-same', null],
    [`<Change ${S} question="q1" choice="1" from="x" />`, 'reference-survey-unknown', null],
    [
      `<Difference ${S} question="q1" choice="1" by="gioi" group="nam" other="nam" />`,
      'reference-other-same',
      null,
    ],
    [
      `<Difference ${S} question="q1" choice="1" by="gioi" group="nam" other="nuu" />`,
      'reference-group-unknown',
      'nu',
    ],
    [
      '<Value survey="chu-dich" question="q1" choice="1" interval="95" />',
      'reference-interval-sampling',
      'purposive',
    ],
    [
      '<Value survey="toan-bo" question="q1" choice="1" interval="95" />',
      'reference-interval-sampling',
      'toàn bộ',
    ],
    [`<Value ${S} question="q1" choice="1" interval="90" />`, 'reference-word-unknown', '95'],
    [`<Question ${S} name="q1" chart="thanh" />`, 'reference-chart-unknown', 'pyramid'],
    [`<Question ${S} name="q1" chart="Bars" />`, 'reference-chart-unknown', 'có phải là \\"bar'],
    [`<Question ${S} name="q1" chart="slope" />`, 'reference-chart-unknown', 'trong <Trend>'],
    [
      `<Question ${S} name="q1" chart="grouped" />`,
      'reference-chart-unfit',
      'của từ 2 nhóm trở lên',
    ],
    [`<Question ${S} name="q1" chart="heat" />`, 'reference-chart-unfit', 'dùng \\"bar'],
    [`<Compare ${S} question="q1" by="gioi" chart="ranked" />`, 'reference-chart-unfit', 'grouped'],
    [
      '<Trend series="hai-long" chart="bar" />',
      'reference-chart-unknown',
      '<Question> và <Compare>',
    ],
    ['<Trend series="hai-long" chart="slope" />', 'reference-chart-unfit', 'đúng hai đợt'],
    [`<Question ${S} name="q1" title="Có 12% hài lòng" />`, 'reference-title-false', 'gần nhất là'],
    [
      `<Value ${S} question="tuoi" interval="95" />`,
      'reference-interval-missing',
      'bỏ thuộc tính interval',
    ],
    ['<Trend series="hai-log" />', 'reference-series-unknown', 'hai-long'],
    [
      '<Trend series="hai-long" title="Hài lòng giảm" />',
      'reference-trend-title-false',
      '45,2% (2024); 51,3% (2025)',
    ],
    ['<Table src="so-lieu.cvs" caption="S" />', 'reference-file-unknown', 'so-lieu.csv'],
    ['<Table src="streams.csv" caption="S" />', 'reference-file-kind', 'Streams'],
  ])('%s: %s', (source, code, said) => {
    const problems = check(source);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const sentences = problems.map((problem) => describeProblem(problem, 'vi'));
    if (said !== null) expect(JSON.stringify(sentences)).toContain(said);
  });

  test('are all reported, with their places', () => {
    const problems = check(
      `<Trend series="x" />\n\nA <Value ${S} question="q1" choice="7" by="z" />`,
    );
    expect(problems.map(({ code, line, column, field }) => [code, line, column, field])).toEqual([
      ['reference-series-unknown', 1, 1, 'series'],
      ['reference-group-incomplete', 3, 3, 'by'],
      ['reference-choice-unknown', 3, 3, 'choice'],
      ['reference-by-unknown', 3, 3, 'by'],
    ]);
  });
});
