import type { Sentences } from '../params/all.ts';
import type { CommandParams } from '../params/command.ts';

export const command: Sentences<CommandParams> = {
  'place-unknown': ({ day, suggestion, before }, seen) => ({
    message:
      before === null
        ? `${seen} không phải là tỉnh, thành phố nào vào ngày ${day}`
        : `${before} không còn vào ngày ${day}`,
    remedy:
      suggestion === null
        ? 'ghi tên hoặc mã có trong data/localities.csv; địa bàn nhỏ hơn tỉnh thì ghi ở mục scope'
        : before === null
          ? `có phải là ${suggestion}?`
          : `ghi ${suggestion}, hoặc kiểm tra lại thời gian`,
  }),
  'file-taken': () => ({
    message: 'đã có tệp này nên không ghi đè',
    remedy: 'chọn mã khác (--id), hoặc sửa tệp đang có',
  }),
  'change-removed': () => ({
    message: 'báo cáo đã công bố không còn trên trang công khai',
    remedy:
      'khôi phục tệp và trạng thái cũ; nếu phải rút thì giữ tệp, ghi status: withdrawn và thêm một dòng vào corrections nêu lý do',
  }),
  'change-correction-lost': (_, seen) => ({
    message: `lời đính chính đã công bố bị xóa hoặc bị sửa: ${seen}`,
    remedy: 'ghi lại đúng dòng cũ; có gì mới thì thêm dòng mới',
  }),
  'change-uncorrected': ({ count, where, before, after }) => ({
    message: `${String(count)} số liệu đã công bố bị thay đổi mà không có lời đính chính (${where}: ${before} → ${after}…)`,
    remedy:
      'nếu sửa là đúng thì thêm một dòng mới vào corrections, ghi ngày và sai ở đâu; nếu không thì khôi phục dữ liệu cũ',
  }),
  'change-mass-loss': ({ lost, published }) => ({
    message: `${String(lost)} trong ${String(published)} số liệu đã công bố của khảo sát sẽ không còn`,
    remedy:
      'kiểm tra xem có mất dòng, mất cột hay đổi mã không; nếu đúng là phải bỏ thì thêm một dòng mới vào corrections nêu lý do',
  }),
};
