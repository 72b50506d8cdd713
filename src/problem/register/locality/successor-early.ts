import { defineProblem } from '../../definition/index.ts';

export const localitySuccessorEarly = defineProblem({
  code: 'locality-successor-early',
  vi: (_, seen) => ({
    message: `đơn vị còn hiệu lực nhưng đã ghi đơn vị kế tục ${seen}`,
    remedy: 'điền ngày kết thúc vào cột valid_to, hoặc để trống cột successor_code',
  }),
  en: (_, seen) => ({
    message: `the unit is in force but has a successor ${seen}`,
    remedy: 'fill in valid_to, or empty successor_code',
  }),
  guide: { why: 'Đơn vị còn hiệu lực thì chưa có đơn vị kế tục.', seen: '08' },
});
