import type { Sentences } from '../params/all.ts';
import type { RegisterParams } from '../params/register.ts';

type LocalityCode = Extract<keyof RegisterParams, `locality-${string}`>;

/** Sentences about data/localities.csv. */
export const localities: Sentences<Pick<RegisterParams, LocalityCode>> = {
  'locality-code': (_, seen) => ({
    message: `${seen} không phải là mã đơn vị hành chính cấp tỉnh`,
    remedy: 'mã gồm đúng hai chữ số, ví dụ "01"; nếu mất số 0 ở đầu, hãy định dạng cột là văn bản',
  }),
  'locality-period': ({ from }, seen) => ({
    message: `ngày kết thúc ${seen} đứng trước ngày bắt đầu ${from}`,
    remedy: 'kiểm tra lại hai ngày; để trống ngày kết thúc nếu đơn vị còn hiệu lực',
  }),
  'locality-overlap': ({ line }, seen) => ({
    message: `mã ${seen} đang dùng cho cả đơn vị ở dòng ${String(line)} trong cùng thời gian`,
    remedy: 'sửa ngày để hai đơn vị cùng mã không trùng thời gian hiệu lực',
  }),
  'locality-name-twice': ({ line }, seen) => ({
    message: `tên ${seen} trùng với đơn vị ở dòng ${String(line)} trong cùng thời kỳ, nên hai trang sẽ có chung địa chỉ`,
    remedy: 'sửa tên, hoặc điền ngày kết thúc (valid_to) cho đơn vị cũ',
  }),
  'locality-successor-missing': () => ({
    message: 'đơn vị đã kết thúc nhưng chưa ghi đơn vị kế tục',
    remedy: 'ghi mã của đơn vị tiếp nhận vào cột successor_code',
  }),
  'locality-successor-early': (_, seen) => ({
    message: `đơn vị còn hiệu lực nhưng đã ghi đơn vị kế tục ${seen}`,
    remedy: 'điền ngày kết thúc vào cột valid_to, hoặc để trống cột successor_code',
  }),
  'locality-successor-unknown': ({ day }, seen) => ({
    message: `không có đơn vị nào mang mã ${seen} bắt đầu từ ngày ${day}`,
    remedy: 'thêm dòng cho đơn vị kế tục, bắt đầu ngay sau ngày kết thúc, hoặc sửa lại mã',
  }),
};
