import { describe, expect, it } from 'vitest';
import { question, surveyOf } from '../../../test/survey/samples.ts';
import { formatProblem } from '../../problem/sentence/format.ts';
import { designProblems } from './design-problems.ts';
import type { LonelyPsu } from './strata.ts';
import type { Survey } from '../model/survey.ts';

const FILE = 'data/surveys/a/responses.csv';
const stratum = question('tang', '', { type: 'text', role: 'stratum' });
const cluster = question('cum', '', { type: 'text', role: 'cluster' });
const population = question('tong', '', { type: 'integer', role: 'population' });

const said = (survey: Survey, lonely?: LonelyPsu) =>
  designProblems(survey, FILE, lonely).map((one) => formatProblem(one, 'vi'));

describe('designProblems', () => {
  const lonely = surveyOf(
    [stratum, cluster],
    [
      ['A', '1'],
      ['A', '2'],
      ['B', '1'],
      ['B', '1'],
      ['C', '9'],
    ],
  );

  it('names strata of one unit, with the remedy, unless something is said of them', () => {
    expect(said(lonely)).toEqual([
      `${FILE} tang: tầng chỉ có một đơn vị chọn mẫu, nên không tính được sai số: B, C → gộp với tầng gần giống; hoặc ghi vào phần đầu của tệp khảo sát "lonelyPsu: certainty" nếu đơn vị ấy chắc chắn được chọn, "lonelyPsu: centred" nếu không`,
    ]);
    expect(said(lonely, 'centred')).toEqual([]);
    expect(said(lonely, 'certainty')).toEqual([]);
  });

  it('says so of a sample that is one cluster', () => {
    expect(said(surveyOf([cluster], [['1'], ['1']]))).toEqual([
      `${FILE} cum: cả mẫu chỉ có một đơn vị chọn mẫu, nên không tính được sai số → kiểm tra lại cột có role là "cluster"`,
    ]);
  });

  it('finds populations smaller than the sample, and those that contradict themselves', () => {
    const rows = [
      ['A', '1'],
      ['A', '1'],
      ['B', '1000'],
      ['B', '1200'],
      ['B', '1200'],
    ];
    expect(said(surveyOf([stratum, population], rows))).toEqual([
      `${FILE} tong: tầng "B": quy mô tổng thể được ghi khác nhau: 1.000 và 1.200 → ghi cùng một số cho mọi phiếu của tầng`,
      `${FILE} tong: tầng "A": mẫu có 2 đơn vị, nhiều hơn tổng thể (1) → ghi số đơn vị chọn mẫu của tổng thể: số cụm nếu mẫu chọn theo cụm, số người nếu không`,
    ]);
  });

  it('does not mind a stratum of one unit that was taken whole', () => {
    const rows = [
      ['A', '40'],
      ['A', '40'],
      ['B', '1'],
    ];
    expect(said(surveyOf([stratum, population], rows))).toEqual([]);
  });

  it('has nothing to say of a sound design, or of nobody', () => {
    expect(said(surveyOf([stratum], [['A'], ['A'], ['B'], ['B']]))).toEqual([]);
    expect(said(surveyOf([stratum], []))).toEqual([]);
  });
});
