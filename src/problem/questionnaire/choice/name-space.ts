import { defineProblem, given } from '../../definition/index.ts';

export const choiceNameSpace = defineProblem({
  code: 'choice-name-space',
  params: given<{ readonly suggestion: string }>(),
  vi: ({ suggestion }, seen) => ({
    message: `mã phương án ${seen} có dấu cách`,
    remedy: `viết liền, ví dụ "${suggestion}"`,
  }),
  en: ({ suggestion }, seen) => ({
    message: `the choice name ${seen} holds a space`,
    remedy: `write it as one word, such as "${suggestion}"`,
  }),
  guide: {
    why: 'Câu chọn nhiều ghi các mã cách nhau bằng dấu cách, nên mã không được có dấu cách.',
    params: { suggestion: 'rat_hai_long' },
    seen: 'rat hai long',
  },
});
