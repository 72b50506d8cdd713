import { defineProblem, given } from '../definition/index.ts';

export const surveyColumnMissing = defineProblem({
  code: 'survey-column-missing',
  params: given<{ readonly column: string }>(),
  vi: ({ column }) => ({
    message: `thiếu cột "${column}"`,
    remedy: 'thêm cột này vào dòng tiêu đề',
  }),
  en: ({ column }) => ({
    message: `the column "${column}" is missing`,
    remedy: 'add it to the header row',
  }),
  guide: { why: 'Tệp phải có cột này.', params: { column: 'label' } },
});
