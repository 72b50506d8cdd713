import { defineProblem, given, perhaps } from '../definition/index.ts';

export const marginSurveyUnknown = defineProblem({
  code: 'margin-survey-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `không có khảo sát ${seen} để hiệu chỉnh theo cơ cấu dân số này`,
    remedy: perhaps.vi(
      suggestion,
      'đặt tên tệp đúng bằng mã khảo sát, là tên một thư mục trong data/surveys',
    ),
  }),
  en: ({ suggestion }, seen) => ({
    message: `there is no survey ${seen} to adjust to these margins`,
    remedy: perhaps.en(suggestion, 'name the file by the id of a survey, a folder of data/surveys'),
  }),
  guide: {
    why: 'Tệp trong data/margins phải mang đúng mã của khảo sát dùng nó.',
    params: { suggestion: 'dat-dai-2026' },
    seen: 'dat-dai-2062',
  },
});
