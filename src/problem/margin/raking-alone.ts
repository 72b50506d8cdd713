import { defineProblem, given } from '../definition/index.ts';

/** Front matter speaks of raking, but there are no margins; `needed`: the file. */
export const rakingAlone = defineProblem({
  code: 'raking-alone',
  params: given<{ readonly needed: string }>(),
  vi: ({ needed }) => ({
    message: 'có mục raking nhưng không có tệp cơ cấu dân số',
    remedy: `thêm tệp ${needed}, hoặc bỏ mục raking`,
  }),
  en: ({ needed }) => ({
    message: 'there is a field "raking" but no margins',
    remedy: `add the file ${needed}, or remove the field`,
  }),
  guide: {
    why: 'Phần đầu tệp nói có hiệu chỉnh, nhưng chưa có tệp cơ cấu dân số.',
    params: { needed: 'data/surveys/dat-dai-2026/margins.csv' },
  },
});
