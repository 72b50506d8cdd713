import { defineProblem, given, perhaps } from '../../definition/index.ts';

export const referenceSurveyUnknown = defineProblem({
  code: 'reference-survey-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `không có khảo sát ${seen}`,
    remedy: perhaps.vi(suggestion, 'dùng tên một thư mục trong data/surveys'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `there is no survey ${seen}`,
    remedy: perhaps.en(suggestion, 'use the name of a folder of data/surveys'),
  }),
  guide: {
    why: 'Mã khảo sát là tên thư mục trong data/surveys.',
    params: { suggestion: 'dat-dai-2025' },
    seen: 'dat-dai-2052',
  },
});
