import type { ResultsParams } from '../params/results.ts';
import { guide, type Guides } from './guide.ts';

export const results: Guides<ResultsParams> = {
  'results-sum': guide(
    'Các phương án của câu chọn một phải cộng lại gần 100%. Lệch nhiều là gõ sai một số hoặc thiếu một phương án.',
    { question: 'dong_y', group: '', sum: 110 },
  ),
  'results-none': guide('Tệp chỉ có dòng tiêu đề.', {}),
  'results-question-unknown': guide(
    'Cột question phải là một tên trong questions.csv.',
    { suggestion: 'dong_y' },
    'dongy',
  ),
  'results-question-type': guide(
    'Chỉ câu có phương án mới có tỷ lệ từng phương án.',
    { type: 'integer' },
    'tuoi',
  ),
  'results-group-half': guide(
    'Một dòng hoặc là của mọi người (by và group đều trống), hoặc là của một nhóm (ghi cả hai).',
    { missing: 'group' },
  ),
  'results-percent-range': guide(
    'Tỷ lệ ghi theo phần trăm, từ 0 đến 100. Ghi 6240 hay -3 là gõ nhầm.',
    {},
    '162,4',
  ),
  'results-count': guide('Số người phải là số nguyên không âm.', {}, '12.5'),
  'results-count-over': guide('Số chọn không thể lớn hơn số trả lời. Hai cột có thể bị đổi chỗ.', {
    n: 500,
    base: 412,
  }),
  'results-count-percent': guide(
    'Chia n cho base không ra tỷ lệ đã ghi, nên một trong ba số bị gõ sai, hoặc bản gốc in sai.',
    { n: 412, base: 500, counted: '82.40', printed: '81.2' },
  ),
  'results-empty': guide('Dòng không có số nào thì không có gì để công bố.', {}),
  'results-twice': guide('Hai dòng nói về cùng một con số; không biết lấy dòng nào.', { line: 4 }),
};
