import { describe, expect, it } from 'vitest';
import type { ColumnUse, FormColumn } from '../model/questionnaire.ts';
import { bindHeaders } from './headers.ts';
import { choicesOf, questionOf, sourceOf } from './source.fixture.ts';

const column = (name: string, use: ColumnUse = 'question'): FormColumn => ({
  ...{ name, use, label: '', line: 2 },
});

const COLUMNS = new Map(['q1', 'q3', 'ghi_chu'].map((name) => [name, column(name)]));
const QUESTIONS = [
  questionOf({ label: 'Ông bà có hài lòng không?', choices: choicesOf('c', 'k') }),
  questionOf({ name: 'q3', type: 'select_multiple', choices: choicesOf('bao', 'loa') }),
  questionOf({ name: 'hong', type: 'select_multiple', choices: choicesOf('bao') }),
];

function bind(header: string, groups: readonly string[] = []) {
  const source = sourceOf(`${header}\n${header.replaceAll(/[^,]+/gu, '1')}\n`);
  const { whole, split, meant } = bindHeaders(source, {
    ...{ questions: QUESTIONS, columns: COLUMNS, groups: new Set(groups) },
    declaredComplete: new Map(),
  });
  return {
    whole: [...whole].map(([{ name }, at]) => [name, at]),
    split: [...split].map(([name, parts]) => [name, Object.fromEntries(parts)]),
    meant: [...meant],
    said: source.problems.map(({ code, column: at }) => `${code} ${String(at)}`),
    params: source.problems.map(({ params }) => params),
  };
}

const NOTHING = { whole: [], split: [], meant: [], said: [], params: [] };

describe('a header', () => {
  it('is a question, or one of its choices, however the export parts them', () => {
    for (const sign of ['/', '.', '-'])
      expect(bind(`q3${sign}loa,q1,q3${sign}bao`)).toEqual({
        ...NOTHING,
        whole: [['q1', 1]],
        split: [['q3', { loa: 0, bao: 2 }]],
      });
  });

  it('may have the names of its groups before it, with signs in them too', () => {
    expect(bind('a/b/q1,a/q3/loa', ['a', 'b'])).toMatchObject({
      whole: [['q1', 0]],
      split: [['q3', { loa: 1 }]],
      said: [],
    });
    for (const group of ['a.b', 'a.'])
      expect(bind(`${group}.q1`, [group])).toMatchObject({ whole: [['q1', 0]], said: [] });
    expect(bind('b/q1', ['a'])).toMatchObject({ whole: [], meant: ['q1'] });
  });

  it('answers one question once', () => {
    expect(bind('q1,g/q1', ['g'])).toMatchObject({
      whole: [['q1', 0]],
      said: ['response-column-twice 2'],
      params: [{ question: 'q1', first: 'q1' }],
    });
    expect(bind('q3/loa,q3.loa')).toMatchObject({
      split: [['q3', { loa: 0 }]],
      said: ['response-column-twice 2'],
      params: [{ question: 'q3', first: 'q3/loa' }],
    });
  });

  it('of the tool that collected the answers is passed over', () => {
    expect(bind('_id,start,_submission_time')).toEqual(NOTHING);
  });

  it('that names personal data is refused as such, by its wording or its last part', () => {
    expect(bind('Email,g/ho_ten,Số điện thoại liên hệ').said).toEqual([
      'personal-column 1',
      'personal-column 2',
      'personal-column 3',
    ]);
  });
});

describe('a header that is no question', () => {
  it('means the question whose wording it is', () => {
    expect(bind('ông bà có hài lòng không')).toMatchObject({
      meant: ['q1'],
      said: ['response-column-unknown 1'],
      params: [{ suggestion: 'q1' }],
    });
  });

  it('means the row whose name is near, or near its last part', () => {
    expect(bind('ghi_cha').params).toEqual([{ suggestion: 'ghi_chu' }]);
    expect(bind('muc_sau/ghi_cha').params).toEqual([{ suggestion: 'ghi_chu' }]);
  });

  it('means nothing where nothing is near; no choice of a question is suggested', () => {
    expect(bind('linh_tinh')).toMatchObject({ meant: [], params: [{ suggestion: null }] });
    expect(bind('q3/loaa')).toMatchObject({ params: [{ suggestion: null }] });
    expect(bind('q1/c,hong/bao')).toMatchObject({ whole: [], split: [] });
  });

  it('of signs alone means no question without a wording', () => {
    const source = sourceOf('?\n1\n');
    bindHeaders(source, {
      ...{ questions: [questionOf({ label: '' })], columns: COLUMNS, groups: new Set<string>() },
      declaredComplete: new Map(),
    });
    expect(source.problems[0]?.params).toEqual({ suggestion: null });
  });
});
