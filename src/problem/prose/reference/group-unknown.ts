import { defineProblem, given, list, perhaps } from '../../definition/index.ts';

export const referenceGroupUnknown = defineProblem({
  code: 'reference-group-unknown',
  params: given<{
    readonly by: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  }>(),
  vi: ({ by, known, suggestion }, seen) => ({
    message: `"${by}" không có nhóm ${seen} (có: ${list.vi(known)})`,
    remedy: perhaps.vi(suggestion, 'dùng mã phương án của câu hỏi nền'),
  }),
  en: ({ by, known, suggestion }, seen) => ({
    message: `"${by}" has no group ${seen} (only: ${list.en(known)})`,
    remedy: perhaps.en(suggestion, 'use the name of a choice of the background question'),
  }),
  guide: {
    why: 'Nhóm là một mã phương án của câu hỏi nền.',
    params: { by: 'gioi', known: ['nam', 'nu'], suggestion: 'nam' },
    seen: 'nan',
  },
});
