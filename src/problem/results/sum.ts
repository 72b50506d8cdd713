import { defineProblem, given } from '../definition/index.ts';
import { comma } from './words.ts';

/** `group`: empty for everyone; `sum`: a percentage, rounded to the decimals printed. */
export const resultsSum = defineProblem({
  code: 'results-sum',
  params: given<{ readonly question: string; readonly group: string; readonly sum: number }>(),
  vi: ({ question, group, sum }) => ({
    message: `tỷ lệ các phương án của câu "${question}"${group === '' ? '' : ` ở nhóm "${group}"`} cộng được ${comma(sum)}%, không phải 100%`,
    remedy:
      'kiểm tra lại từng tỷ lệ với bản gốc, hoặc ghi complete = no nếu bản gốc không in đủ phương án',
  }),
  en: ({ question, group, sum }) => ({
    message: `the percentages of "${question}"${group === '' ? '' : ` in group "${group}"`} add up to ${sum}%, not 100%`,
    remedy:
      'check each percentage against the source, or set complete = no if the source does not print every choice',
  }),
  guide: {
    why: 'Các phương án của câu chọn một phải cộng lại gần 100%. Lệch nhiều là gõ sai một số hoặc thiếu một phương án.',
    params: { question: 'dong_y', group: '', sum: 110 },
  },
});
