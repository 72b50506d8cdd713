import { defineProblem } from '../../definition/index.ts';

export const questionGroupEnd = defineProblem({
  code: 'question-group-end',
  vi: (_, seen) => ({
    message: `${seen} không đóng nhóm nào`,
    remedy: 'xóa dòng này, hoặc thêm dòng begin_group ở đầu nhóm',
  }),
  en: (_, seen) => ({
    message: `${seen} closes no group`,
    remedy: 'delete the row, or add begin_group where the group starts',
  }),
  guide: { why: 'Có dòng end_group mà không có begin_group nào đang mở.', seen: 'end_group' },
});
