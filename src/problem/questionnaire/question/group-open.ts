import { defineProblem, given } from '../../definition/index.ts';

export const questionGroupOpen = defineProblem({
  code: 'question-group-open',
  params: given<{ readonly group: string }>(),
  vi: ({ group }) => ({
    message: `nhóm "${group}" mở ra mà không đóng lại`,
    remedy: 'thêm dòng end_group sau câu hỏi cuối của nhóm',
  }),
  en: ({ group }) => ({
    message: `the group "${group}" is never closed`,
    remedy: 'add an end_group row after its last question',
  }),
  guide: { why: 'Nhóm mở bằng begin_group phải đóng bằng end_group.', params: { group: 'chung' } },
});
