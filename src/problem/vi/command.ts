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
};
