import type { Sentences } from '../params/all.ts';
import type { BriefingParams } from '../params/briefing.ts';
import type { PersonalSign } from '../params/responses.ts';

const SIGNS: Readonly<Record<PersonalSign, string>> = {
  type: 'dữ liệu cá nhân hoặc dữ liệu thiết bị',
  header: 'cột này có tên của một loại dữ liệu cá nhân',
  email: 'ô này có địa chỉ thư điện tử',
  phone: 'ô này có số điện thoại',
  identity: 'ô này có số định danh cá nhân (căn cước)',
};

export const briefing: Sentences<BriefingParams> = {
  'briefing-personal': ({ sign }, seen) => ({
    message: `bảng của bản tin được công bố nguyên như tệp, mà ${SIGNS[sign]}: ${seen}`,
    remedy: 'xóa dữ liệu này trước khi lưu tệp vào kho; nếu đã lưu, báo người quản trị kho',
  }),
  'briefing-table-none': () => ({
    message: 'bảng chưa có dòng nào',
    remedy: 'thêm các dòng dưới dòng tiêu đề, hoặc xóa tệp',
  }),
  'stream-column-missing': () => ({
    message: 'bảng luồng ý kiến thiếu cột này',
    remedy: 'thêm cột vào dòng tiêu đề',
  }),
  'stream-column-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là cột của bảng luồng ý kiến (${allowed.join(', ')})`,
    remedy: suggestion === null ? 'bỏ cột này' : `có phải là "${suggestion}"?`,
  }),
  'stream-opinion-empty': () => ({
    message: 'dòng này không có nội dung ý kiến',
    remedy: 'ghi nội dung ý kiến, hoặc xóa dòng',
  }),
  'stream-weight-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là mức độ phổ biến của ý kiến`,
    remedy:
      suggestion === null ? `dùng một trong: ${allowed.join(', ')}` : `có phải là "${suggestion}"?`,
  }),
  'stream-stance-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là thái độ`,
    remedy:
      suggestion === null
        ? `để trống, hoặc dùng một trong: ${allowed.join(', ')}`
        : `có phải là "${suggestion}"?`,
  }),
};
