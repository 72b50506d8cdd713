import { defineProblem } from '../definition/index.ts';

export const surveyUnknown = defineProblem({
  code: 'survey-unknown',
  vi: (_, seen) => ({
    message: `không có khảo sát ${seen} trong content/surveys`,
    remedy: 'kiểm tra lại tên tệp của khảo sát',
  }),
  en: (_, seen) => ({
    message: `there is no survey ${seen} in content/surveys`,
    remedy: "check the survey's file name",
  }),
  guide: { why: 'Mục surveys của bản tin ghi tên tệp khảo sát.', seen: 'dat-dai-2052' },
});
