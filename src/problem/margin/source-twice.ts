import { defineProblem, given } from '../definition/index.ts';

/** `other`: the file of the same survey's margins that stands elsewhere. */
export const marginSourceTwice = defineProblem({
  code: 'margin-source-twice',
  params: given<{ readonly other: string }>(),
  vi: ({ other }) => ({
    message: `cơ cấu dân số của khảo sát này còn có ở ${other}`,
    remedy: 'chỉ giữ một trong hai tệp',
  }),
  en: ({ other }) => ({
    message: `this survey also has margins in ${other}`,
    remedy: 'keep only one of the two files',
  }),
  guide: {
    why: 'Hai tệp cơ cấu cho một khảo sát thì không biết theo tệp nào.',
    params: { other: 'data/margins/dat-dai-2026.csv' },
  },
});
