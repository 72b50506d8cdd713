import { defineProblem, given } from '../../definition/index.ts';

export const idDuplicate = defineProblem({
  code: 'id-duplicate',
  params: given<{ readonly other: string }>(),
  vi: ({ other }) => ({
    message: `tên tệp trùng với ${other}`,
    remedy: 'đổi tên một trong hai tệp',
  }),
  en: ({ other }) => ({
    message: `the file name equals that of ${other}`,
    remedy: 'rename one of the two',
  }),
  guide: {
    why: 'Hai tệp chỉ khác chữ hoa sẽ đè lên nhau trên máy khác.',
    params: { other: 'content/surveys/dat-dai-2026.mdx' },
  },
});
