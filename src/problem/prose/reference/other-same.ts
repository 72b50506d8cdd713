import { defineProblem } from '../../definition/index.ts';

/** A group is compared with itself. */
export const referenceOtherSame = defineProblem({
  code: 'reference-other-same',
  vi: (_, seen) => ({
    message: `"other" là chính nhóm ${seen}`,
    remedy: 'ghi ở "other" nhóm để so sánh với nhóm ở "group"',
  }),
  en: (_, seen) => ({
    message: `"other" is the very group ${seen}`,
    remedy: 'name in "other" the group to compare the one in "group" with',
  }),
  guide: { why: 'So sánh một nhóm với chính nó thì không có nghĩa.', seen: 'nam' },
});
