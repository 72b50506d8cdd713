import type { Sentences } from '../params/all.ts';
import type { LibraryParams } from '../params/library.ts';

export const library: Sentences<LibraryParams> = {
  'text-encoding': () => ({
    message: 'tệp không phải bảng mã UTF-8 nên không đọc được chữ tiếng Việt',
    remedy: 'mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8',
  }),
  'file-missing': ({ needed }) => ({
    message: `thiếu tệp ${needed}`,
    remedy: 'thêm tệp này vào thư mục',
  }),
  'file-unknown': ({ known }, seen) => ({
    message: `${seen} không phải là tệp được dùng ở thư mục này (${known.join(', ')})`,
    remedy: 'đổi tên cho đúng, hoặc chuyển tệp đi nơi khác',
  }),
  'folder-orphan': ({ needed }) => ({
    message: 'thư mục dữ liệu này không có trang viết đi kèm',
    remedy: `thêm tệp ${needed}, hoặc xóa thư mục`,
  }),
  'id-bad': () => ({
    message: 'tên tệp không dùng làm địa chỉ trang được',
    remedy: 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối: dat-dai-2026.mdx',
  }),
  'id-duplicate': ({ other }) => ({
    message: `tên tệp trùng với ${other}`,
    remedy: 'đổi tên một trong hai tệp',
  }),
  'survey-unknown': (_, seen) => ({
    message: `không có khảo sát ${seen} trong content/surveys`,
    remedy: 'kiểm tra lại tên tệp của khảo sát',
  }),
  'document-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục văn bản data/documents.csv`,
    remedy: suggestion === null ? 'thêm văn bản vào danh mục' : `có phải ý bạn là "${suggestion}"?`,
  }),
  'series-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục chuỗi data/series.csv`,
    remedy: suggestion === null ? 'thêm chuỗi vào danh mục' : `có phải ý bạn là "${suggestion}"?`,
  }),
  'locality-invalid': ({ day, valid }, seen) => ({
    message:
      valid.length === 0
        ? `${seen} không phải là mã tỉnh, thành phố`
        : `mã địa phương ${seen} không có hiệu lực vào ngày ${day} (${valid.join('; ')})`,
    remedy:
      'ghi mã có hiệu lực vào ngày khảo sát, tra trong data/localities.csv; mã viết trong ngoặc kép: "68"',
  }),
  'page-figure': (_, seen) => ({
    message: `trang giới thiệu không dùng được thành phần ${seen}, vì trang không gắn với khảo sát nào`,
    remedy: 'bỏ thành phần này, hoặc dẫn liên kết đến trang khảo sát; chỉ dùng được <Note>',
  }),
  'reference-early': (_, seen) => ({
    message: `khảo sát ${seen} chưa được công bố vào lúc trang này công bố, nên số liệu sẽ bị lộ sớm`,
    remedy: 'công bố khảo sát trước hoặc cùng lúc, hoặc bỏ phần dẫn số liệu này',
  }),
};
