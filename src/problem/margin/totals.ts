import { defineProblem, given } from '../definition/index.ts';
import { number } from './words.ts';

export const marginTotals = defineProblem({
  code: 'margin-totals',
  params: given<{
    readonly question: string;
    readonly total: number;
    readonly first: string;
    readonly firstTotal: number;
  }>(),
  vi: ({ question, total, first, firstTotal }) => ({
    message: `cơ cấu theo câu "${question}" cộng được ${number.vi(total)}, còn theo câu "${first}" cộng được ${number.vi(firstTotal)}`,
    remedy: 'lấy mọi cơ cấu của cùng một dân số, cùng là số người hoặc cùng là tỷ lệ',
  }),
  en: ({ question, total, first, firstTotal }) => ({
    message: `the margin of question "${question}" sums to ${number.en(total)}, that of "${first}" to ${number.en(firstTotal)}`,
    remedy: 'take all margins from one population, all as counts or all as shares',
  }),
  guide: {
    why: 'Mọi cơ cấu đều chia cùng một dân số nên phải cộng được như nhau. Hay gặp: một bảng ghi số người, một bảng ghi phần trăm.',
    params: { question: 'nhom_tuoi', total: 100, first: 'gioi', firstTotal: 1_250_000 },
  },
});
