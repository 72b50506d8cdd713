import { defineProblem, given, list, perhaps } from '../../definition/index.ts';

export const referenceChoiceUnknown = defineProblem({
  code: 'reference-choice-unknown',
  params: given<{
    readonly question: string;
    readonly choices: readonly string[];
    readonly suggestion: string | null;
  }>(),
  vi: ({ question, choices, suggestion }, seen) => ({
    message: `câu "${question}" không có phương án ${seen} (có: ${list.vi(choices)})`,
    remedy: perhaps.vi(suggestion, 'dùng mã ở cột "name" của choices.csv'),
  }),
  en: ({ question, choices, suggestion }, seen) => ({
    message: `question "${question}" has no choice ${seen} (only: ${list.en(choices)})`,
    remedy: perhaps.en(suggestion, 'use a name of the column "name" of choices.csv'),
  }),
  guide: {
    why: 'Mã phương án lấy ở cột name của choices.csv.',
    params: { question: 'boi_thuong', choices: ['hai_long', 'khong'], suggestion: 'hai_long' },
    seen: 'hai_lon',
  },
});
