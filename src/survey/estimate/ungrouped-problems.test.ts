import { describe, expect, it } from 'vitest';
import {
  background,
  publishedSurvey,
  question,
  repeat,
  surveyOf,
} from '../../../test/survey/samples.ts';
import { formatProblem } from '../../problem/sentence/format.ts';
import { severityOf } from '../../problem/severity.ts';
import type { Question } from '../model/question.ts';
import { ungroupedProblems } from './ungrouped-problems.ts';

const FILE = 'data/surveys/a/responses.csv';
const gender = background('gioi', 'nam nu kb:dont_know tc:refused');

const found = (counts: Readonly<Record<string, number>>, asked: Question = gender) =>
  ungroupedProblems(
    surveyOf(
      [asked],
      repeat(counts).map((cell) => [cell]),
    ),
    FILE,
  );

describe('ungroupedProblems', () => {
  it('warns of 1 to 9 respondents in no group, however they came to be in none', () => {
    const [one, ...others] = found({ nam: 20, nu: 20, '': 1, kb: 2, tc: 1 });
    expect(others).toEqual([]);
    if (one === undefined) throw new Error('nothing was found');
    expect(severityOf(one)).toBe('warning');
    expect(formatProblem(one, 'vi')).toBe(
      `${FILE} gioi: 4 người không thuộc nhóm nào (để trống, không biết hoặc từ chối trả lời): lấy số liệu chung trừ số liệu các nhóm thì biết họ đã trả lời thế nào → thêm phương án "Không trả lời" có kind là "other" và ghi mã ấy vào phiếu của họ, hoặc gộp họ vào một nhóm đã có, như "Khác"; nếu không cần chia nhóm theo câu này thì đổi role thành "ignore"`,
    );
  });

  it('speaks of 1 and of 9, not of none and not of 10', () => {
    const told = [0, 1, 9, 10].map((kb) => found({ nam: 20, kb }).length);
    expect(told).toEqual([0, 1, 1, 0]);
  });

  it('takes "other" for a group, and asks of background questions alone', () => {
    expect(found({ nam: 20, khac: 3 }, background('gioi', 'nam khac:other'))).toEqual([]);
    expect(found({ a: 20, '': 3 }, question('q1', 'a b'))).toEqual([]);
    expect(found({ nam: 20, '': 3 }, { ...gender, role: 'ignore' })).toEqual([]);
  });

  it('is silent where there is nothing to subtract', () => {
    expect(found({ '': 5 })).toEqual([]);
    expect(ungroupedProblems(publishedSurvey([gender], []), FILE)).toEqual([]);
  });
});
