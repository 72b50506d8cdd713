import { describe, expect, test } from 'vitest';
import { question, surveyOf } from '../../../test/survey/samples.ts';
import type { Choice } from '../model/question.ts';
import { answerDoubts } from './doubts.ts';

const choice = (name: string, label: string): Choice => ({
  ...{ name, label, labelEn: null, score: null },
  kind: 'answer',
});

function doubtsOf(
  label: string,
  labels: readonly string[],
  cells: readonly string[],
  type: 'select_one' | 'select_multiple' = 'select_one',
) {
  const choices = labels.map((one, at) => choice(String(at + 1), one));
  const survey = surveyOf(
    [question('q', '', { type, label, choices })],
    cells.map((cell) => [cell]),
  );
  return answerDoubts(survey, 'questions.csv').map(({ seen, params }) => [seen, params]);
}

describe('what looks wrong after an import', () => {
  test.each(['Column2', 'Unnamed: 3', 'Q1', 'lastpage', 'F5'])(
    'is a wording such as %s',
    (label) => {
      expect(doubtsOf(label, ['Có', 'Không'], ['1', '2'])).toEqual([
        [label, { kind: 'machine', count: 0 }],
      ]);
    },
  );

  test('is a question of one choice', () => {
    expect(doubtsOf('Kênh nào?', ['Loa xã'], ['1'])).toEqual([
      ['Loa xã', { kind: 'single', count: 0 }],
    ]);
  });

  test('are choices spelt alike, and a choice called like its question', () => {
    expect(doubtsOf('Hài lòng?', ['Rất hài lòng', 'Rat hai long', 'Không'], ['1'])).toEqual([
      ['Rat hai long', { kind: 'alike', count: 0 }],
    ]);
    expect(doubtsOf('Giới tính', ['Nam', 'Nữ', 'Giới tính'], ['1'])).toEqual([
      ['Giới tính', { kind: 'header', count: 0 }],
    ]);
  });

  test('is none of these ticked beside others', () => {
    const labels = ['Thiếu nước', 'Đường hỏng', 'Không có khó khăn nào'];
    expect(doubtsOf('Khó khăn?', labels, ['1 3', '2', '3', '1 2 3'], 'select_multiple')).toEqual([
      ['Không có khó khăn nào', { kind: 'none', count: 2 }],
    ]);
  });

  test('is nothing in a sound question', () => {
    expect(doubtsOf('Có không?', ['Có', 'Không', 'Không có ý kiến'], ['1', '2', '3'])).toEqual([]);
    expect(
      doubtsOf('Kênh?', ['Loa', 'Báo', 'Không nhận được'], ['1 3'], 'select_multiple'),
    ).toEqual([]);
  });
});
