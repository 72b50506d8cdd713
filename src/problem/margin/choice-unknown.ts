import { defineProblem, given, perhaps } from '../definition/index.ts';

export const marginChoiceUnknown = defineProblem({
  code: 'margin-choice-unknown',
  params: given<{
    readonly question: string;
    readonly choices: readonly string[];
    readonly suggestion: string | null;
  }>(),
  vi: ({ question, choices, suggestion }, seen) => ({
    message: `${seen} không phải là phương án của câu "${question}" (${choices.join(', ')})`,
    remedy: perhaps.vi(suggestion, 'ghi mã phương án, như ở cột name của choices.csv'),
  }),
  en: ({ question, choices, suggestion }, seen) => ({
    message: `${seen} is not a choice of question "${question}" (${choices.join(', ')})`,
    remedy: perhaps.en(suggestion, 'write the name of a choice as in choices.csv'),
  }),
  guide: {
    why: 'Nhóm của cơ cấu dân số phải là mã phương án của câu hỏi.',
    params: { question: 'gioi', choices: ['nam', 'nu'], suggestion: 'nu' },
    seen: 'nữ',
  },
});
