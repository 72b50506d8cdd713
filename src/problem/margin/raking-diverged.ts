import { defineProblem, given } from '../definition/index.ts';
import { number } from './words.ts';

/** `difference`: what the worst group still lacks or has too much, a share (0–1) of the population. */
export const rakingDiverged = defineProblem({
  code: 'raking-diverged',
  params: given<{
    readonly question: string;
    readonly choice: string;
    readonly difference: number;
    readonly iterations: number;
  }>(),
  vi: ({ question, choice, difference, iterations }) => ({
    message: `hiệu chỉnh chưa hội tụ sau ${String(iterations)} vòng; lệch nhiều nhất là nhóm "${choice}" của câu "${question}", còn ${number.vi(difference * 100)} điểm %`,
    remedy:
      'các cơ cấu có thể trái nhau, hoặc có nhóm quá ít người: gộp nhóm, bỏ bớt một cơ cấu, hoặc tăng raking.maxIterations trong phần đầu của tệp khảo sát',
  }),
  en: ({ question, choice, difference, iterations }) => ({
    message: `raking has not converged after ${String(iterations)} rounds; the worst group is "${choice}" of question "${question}", still ${number.en(difference * 100)} percentage points off`,
    remedy:
      'margins may contradict each other, or a group may be too small: join groups, drop a margin, or raise raking.maxIterations in the front matter',
  }),
  guide: {
    why: 'Không có bộ trọng số nào khớp cùng lúc với mọi cơ cấu đã ghi.',
    params: { question: 'nhom_tuoi', choice: 'tren_80', difference: 0.012, iterations: 100 },
  },
});
