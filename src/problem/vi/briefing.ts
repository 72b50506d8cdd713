import type { Sentences } from '../params/all.ts';
import type { BriefingParams } from '../params/briefing.ts';

export const briefing: Sentences<BriefingParams> = {
  'stream-column-missing': () => ({
    message: 'bảng luồng ý kiến thiếu cột này',
    remedy: 'thêm cột vào dòng tiêu đề',
  }),
  'stream-column-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là cột của bảng luồng ý kiến (${allowed.join(', ')})`,
    remedy: suggestion === null ? 'bỏ cột này' : `có phải ý bạn là "${suggestion}"?`,
  }),
  'stream-opinion-empty': () => ({
    message: 'dòng này không có nội dung ý kiến',
    remedy: 'ghi ý kiến, hoặc xóa dòng',
  }),
  'stream-weight-unknown': ({ allowed }, seen) => ({
    message: `${seen} không phải là mức độ ý kiến`,
    remedy: `dùng một trong: ${allowed.join(', ')}`,
  }),
  'stream-stance-unknown': ({ allowed }, seen) => ({
    message: `${seen} không phải là thái độ`,
    remedy: `để trống, hoặc dùng một trong: ${allowed.join(', ')}`,
  }),
};
