import { defineProblem, given } from '../definition/index.ts';

/** `by` without `group`, or the reverse. */
export const resultsGroupHalf = defineProblem({
  code: 'results-group-half',
  params: given<{ readonly missing: 'by' | 'group' }>(),
  vi: ({ missing }) => ({
    message: `dòng chia theo nhóm cần cả hai cột by và group, nhưng cột ${missing} trống`,
    remedy: `ghi cột ${missing}, hoặc để trống cả hai nếu số liệu là của mọi người trả lời`,
  }),
  en: ({ missing }) => ({
    message: `a row for a group needs both by and group, but ${missing} is empty`,
    remedy: `fill in ${missing}, or leave both empty if the figure is for everyone`,
  }),
  guide: {
    why: 'Một dòng hoặc là của mọi người (by và group đều trống), hoặc là của một nhóm (ghi cả hai).',
    params: { missing: 'group' },
  },
});
