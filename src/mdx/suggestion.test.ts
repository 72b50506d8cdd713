import { expect, it } from 'vitest';
import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import type { TypedFigure } from '../prose/prose.ts';
import type { QuotableSurvey } from './named-shares.ts';
import { suggestComponent } from './suggestion.ts';

const choice = (name: string, label: string) => ({
  name,
  label,
  labelEn: null,
  kind: 'answer' as const,
  score: null,
});
const question = {
  name: 'boi_thuong',
  choices: [
    choice('tot', 'Rất hài lòng'),
    choice('kha', 'Hài lòng'),
    choice('kem', 'Không hài lòng'),
    choice('vua', 'Bình thường'),
    choice('phan', 'Tán thành (một phần)'),
  ],
} as unknown as Question;
const share = (name: string, value: number | null, n: number | null, by: string | null = null) =>
  ({
    question: 'boi_thuong',
    statistic: 'share',
    choice: name,
    base: 'valid',
    by,
    group: by,
    n,
    value,
  }) as unknown as Result;
const survey: QuotableSurvey = {
  id: null,
  questions: [question],
  results: [
    share('tot', 0.203, 203),
    share('kha', 0.6124, 612),
    share('kem', null, null),
    share('vua', 0.25, 250),
    share('phan', 0.31, 310),
    share('kha', 0.5, 9, 'gioi'),
  ],
  respondents: 1000,
};

function bind(clause: string, seen: string, kind: TypedFigure['kind'] = 'percent') {
  const typed = { kind, seen, clause, after: '', line: 1, column: 1, quoted: false };
  const found = suggestComponent(typed, [survey]);
  return found === null ? null : `${found.fit} ${found.component} ${found.figure}`;
}

const KHA = '<Value question="boi_thuong" choice="kha" /> 61,2%';
const VUA = '<Value question="boi_thuong" choice="vua" /> 25,0%';
const TOT = '<Value question="boi_thuong" choice="tot" /> 20,3%';

it.each([
  ['61,2% hài lòng', '61,2%', `equal ${KHA}`],
  ['61% HÀI LÒNG', '61%', `equal ${KHA}`],
  ['có 62,4% người hài lòng', '62,4%', `contrary ${KHA}`],
  ['20,3% rất hài lòng', '20,3%', `equal ${TOT}`],
  ['61,2% rất hài lòng', '61,2%', `contrary ${TOT}`],
  ['hơn 60% hài lòng', '60%', `equal ${KHA}`],
  ['gần 60% hài lòng', '60%', `contrary ${KHA}`],
  ['hơn 50% hài lòng', '50%', `contrary ${KHA}`],
  [
    '32% tán thành một phần thôi',
    '32%',
    'contrary <Value question="boi_thuong" choice="phan" /> 31,0%',
  ],
  ['gần 70% hài lòng', '70%', `contrary ${KHA}`],
  ['61.2% hài lòng', '61.2%', `equal ${KHA}`],
  ['hơn 25% bình thường', '25%', `contrary ${VUA}`],
  ['gần 25% bình thường', '25%', `contrary ${VUA}`],
  ['hơn 20% bình thường', '20%', `equal ${VUA}`],
  ['gần 30% bình thường', '30%', `equal ${VUA}`],
  ['hơn 19% bình thường', '19%', `contrary ${VUA}`],
  ['khoảng 60% hài lòng', '60%', `equal ${KHA}`],
  ['61,2% tán thành', '61,2%', `equal ${KHA}`],
  ['50% tán thành', '50%', null],
  ['50% không hài lòng', '50%', null],
  ['0% không hài lòng', '0%', null],
])('of "%s" says %3$s', (clause, seen, told) => {
  expect(bind(clause, seen)).toBe(told);
});

it('binds a count to the respondents or to a choice that is named, and is silent about others', () => {
  expect(bind('1.000 người trả lời', '1.000 người', 'count')).toBe('equal <Base /> 1.000');
  expect(bind('612 người hài lòng', '612 người', 'count')).toMatch(
    /^equal .*choice="kha" \/> 612$/u,
  );
  expect(bind('612 người', '612 người', 'count')).toBeNull();
  expect(bind('37.000 hộ', '37.000 hộ', 'count')).toBeNull();
});

it('knows labels of two letters, and none of one; figures as published, and none with don’t-knows', () => {
  const short = { ...question, choices: [choice('co', 'Có'), choice('a', 'A')] };
  const bound = (base: string) => {
    const results = [share('co', 0.3, 300), share('a', 0.7, 700)].map((one) => ({ ...one, base }));
    const own = { ...survey, questions: [short], results: results as unknown as Result[] };
    return ['31% có', '71% a'].map((clause) => {
      const seen = clause.slice(0, 3);
      const typed = { kind: 'percent', seen, clause, after: '', line: 1, column: 1 } as const;
      return suggestComponent({ ...typed, quoted: false }, [own])?.fit ?? null;
    });
  };
  expect(bound('valid')).toEqual(['contrary', null]);
  expect(bound('published')).toEqual(['contrary', null]);
  expect(bound('dk')).toEqual([null, null]);
});
