import { defineProblem, given, list, perhaps } from '../../definition/index.ts';

export const referenceByUnknown = defineProblem({
  code: 'reference-by-unknown',
  params: given<{
    readonly question: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  }>(),
  vi: ({ question, known, suggestion }, seen) => ({
    message: `câu "${question}" không chia được theo ${seen} (có: ${list.vi(known)})`,
    remedy: perhaps.vi(suggestion, 'chỉ chia được theo câu có role là background'),
  }),
  en: ({ question, known, suggestion }, seen) => ({
    message: `question "${question}" is not split by ${seen} (only: ${list.en(known)})`,
    remedy: perhaps.en(suggestion, 'only questions with the role background split others'),
  }),
  guide: {
    why: 'Chỉ chia được theo câu hỏi nền (role = background).',
    params: { question: 'boi_thuong', known: ['gioi'], suggestion: 'gioi' },
    seen: 'gioi_tinh',
  },
});
