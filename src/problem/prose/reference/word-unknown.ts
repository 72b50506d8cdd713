import { defineProblem, given, list } from '../../definition/index.ts';

export const referenceWordUnknown = defineProblem({
  code: 'reference-word-unknown',
  params: given<{ readonly known: readonly string[] }>(),
  vi: ({ known }, seen) => ({
    message: `${seen} không dùng được ở đây`,
    remedy: `dùng một trong: ${list.vi(known)}`,
  }),
  en: ({ known }, seen) => ({
    message: `${seen} cannot be used here`,
    remedy: `use one of: ${list.en(known)}`,
  }),
  guide: {
    why: 'Thuộc tính này chỉ nhận vài từ.',
    params: { known: ['share', 'mean'] },
    seen: 'avg',
  },
});
