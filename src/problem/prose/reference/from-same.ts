import { defineProblem } from '../../definition/index.ts';

export const referenceFromSame = defineProblem({
  code: 'reference-from-same',
  vi: (_, seen) => ({
    message: `"from" là chính khảo sát ${seen}`,
    remedy: 'ghi khảo sát của đợt trước',
  }),
  en: (_, seen) => ({
    message: `"from" is the very survey ${seen}`,
    remedy: 'name the survey of the earlier wave',
  }),
  guide: { why: 'So sánh một khảo sát với chính nó thì không có nghĩa.', seen: 'dat-dai-2025' },
});
