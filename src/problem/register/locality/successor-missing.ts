import { defineProblem } from '../../definition/index.ts';

export const localitySuccessorMissing = defineProblem({
  code: 'locality-successor-missing',
  vi: () => ({
    message: 'đơn vị đã kết thúc nhưng chưa ghi đơn vị kế tục',
    remedy: 'ghi mã của đơn vị tiếp nhận vào cột successor_code',
  }),
  en: () => ({
    message: 'the unit has ended but its successor is not given',
    remedy: 'write the code of the unit that took over into successor_code',
  }),
  guide: {
    why: 'Người đọc tìm đơn vị cũ phải được dẫn tới đơn vị mới, nên đơn vị đã kết thúc cần có đơn vị kế tục.',
  },
});
