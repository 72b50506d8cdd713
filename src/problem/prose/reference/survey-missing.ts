import { defineProblem, given } from '../../definition/index.ts';

export const referenceSurveyMissing = defineProblem({
  code: 'reference-survey-missing',
  params: given<{ readonly component: string }>(),
  vi: ({ component }) => ({
    message: `<${component}> trong bản tin phải nói rõ lấy từ khảo sát nào`,
    remedy: 'thêm survey="…" (mã khảo sát, là tên một thư mục trong data/surveys)',
  }),
  en: ({ component }) => ({
    message: `<${component}> in a briefing must say which survey it speaks of`,
    remedy: 'add survey="…" (the name of a folder of data/surveys)',
  }),
  guide: {
    why: 'Bản tin không thuộc khảo sát nào, nên phải ghi rõ.',
    params: { component: 'Value' },
  },
});
