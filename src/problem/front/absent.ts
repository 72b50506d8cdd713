import { defineProblem, given } from '../definition/index.ts';

/** `dashes`: the first line is a fence that autocorrection spoilt (`—-`). */
export const frontAbsent = defineProblem({
  code: 'front-absent',
  params: given<{ readonly dashes: boolean }>(),
  vi: ({ dashes }, seen) =>
    dashes
      ? {
          message: `dòng đầu ${seen} phải là ba dấu gạch nối ---, nhưng đã bị đổi (Word hay tự nối gạch)`,
          remedy:
            'gõ lại đúng ba dấu gạch nối liền nhau ở dòng đầu và ở dòng cuối của phần đầu tệp',
        }
      : {
          message: 'thiếu phần đầu tệp',
          remedy: 'thêm phần đầu tệp giữa hai dòng --- ở ngay dòng đầu; mẫu có trong hướng dẫn',
        },
  en: ({ dashes }, seen) =>
    dashes
      ? {
          message: `the first line ${seen} should be three hyphens ---, but was changed (as Word does)`,
          remedy:
            'type exactly three hyphens on the first line and on the last line of the front matter',
        }
      : {
          message: 'the file has no front matter',
          remedy: 'add it between two lines of --- at the very top; the guide has a sample',
        },
  guide: {
    why: 'Tệp phải bắt đầu bằng dòng ---. Word hay tự nối ba gạch nối thành một gạch dài.',
    params: { dashes: true },
    seen: '—-',
  },
});
