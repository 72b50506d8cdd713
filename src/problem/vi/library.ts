import type { Sentences } from '../params/all.ts';
import type { LibraryParams } from '../params/library.ts';

export const library: Sentences<LibraryParams> = {
  'text-encoding': () => ({
    message: 'tệp không ở bảng mã UTF-8 nên không đọc được chữ tiếng Việt',
    remedy: 'mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8',
  }),
  'file-missing': ({ needed }) => ({
    message: `thiếu tệp ${needed}`,
    remedy: 'thêm tệp này vào thư mục',
  }),
  'file-unknown': ({ known }, seen) => ({
    message:
      known.length === 0
        ? `không đặt tệp ở đây, nhưng có tệp ${seen}`
        : `${seen} không phải là tệp được dùng ở thư mục này (${known.join(', ')})`,
    remedy: 'đổi tên cho đúng, hoặc chuyển tệp đi nơi khác',
  }),
  'folder-orphan': ({ needed, survey }) => ({
    message: 'thư mục dữ liệu này không có trang đi kèm',
    remedy:
      survey === null
        ? `thêm tệp ${needed}, hoặc xóa thư mục`
        : `tạo trang bằng lệnh: npx dlxh new survey --survey ${survey}; nếu tên thư mục sai thì đổi cho khớp ${needed}; nếu không dùng thì xóa thư mục`,
  }),
  'id-bad': () => ({
    message: 'tên tệp không dùng được làm địa chỉ trang',
    remedy:
      'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, không quá 100 ký tự: dat-dai-2026.mdx',
  }),
  'id-duplicate': ({ other }) => ({
    message: `tên tệp trùng với ${other}`,
    remedy: 'đổi tên một trong hai tệp',
  }),
  'id-reserved': (_, seen) => ({
    message: `${seen} là địa chỉ mà trang đã dùng cho việc khác`,
    remedy: 'đặt một tên khác',
  }),
  'issue-duplicate': ({ number, year, other }) => ({
    message: `số ${String(number)} năm ${year} của loại bản tin này đã dùng cho ${other}`,
    remedy: 'sửa số ở một trong hai bản tin; kiểm tra cả loại bản tin (kind) và năm',
  }),
  'wave-duplicate': ({ wave, other }) => ({
    message: `đợt ${String(wave)} của chuỗi này đã là ${other}`,
    remedy: 'sửa số đợt (wave) ở một trong hai khảo sát',
  }),
  'series-choice': ({ series, choice }) => ({
    message: `câu hỏi thuộc chuỗi "${series}" nhưng không có phương án "${choice}" mà chuỗi theo dõi`,
    remedy:
      'sửa mã phương án ở choices.csv hoặc ở cột choice của data/series.csv, hoặc bỏ chuỗi ở câu này',
  }),
  'survey-unknown': (_, seen) => ({
    message: `không có khảo sát ${seen} trong content/surveys`,
    remedy: 'kiểm tra lại tên tệp của khảo sát',
  }),
  'document-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục văn bản data/documents.csv`,
    remedy: suggestion === null ? 'thêm văn bản vào danh mục' : `có phải là "${suggestion}"?`,
  }),
  'document-unlisted': ({ suggestion }, seen) => ({
    message: `văn bản ${seen} nhắc trong bài không có trong danh mục data/documents.csv`,
    remedy: suggestion === null ? 'thêm văn bản vào danh mục' : `có phải là "${suggestion}"?`,
  }),
  'document-spelling': ({ number }, seen) => ({
    message: `số văn bản ${seen} viết khác với danh mục`,
    remedy: `viết "${number}" để người đọc tìm được`,
  }),
  'document-date': ({ typed, listed }, seen) => ({
    message: `văn bản ${seen} ghi ngày ${typed}, nhưng danh mục ghi ${listed}`,
    remedy:
      'kiểm tra với bản gốc rồi sửa bài hoặc data/documents.csv; nếu các nguồn thật sự ghi khác nhau thì nói rõ trong <Note>',
  }),
  'issue-missing': ({ from, to }) => ({
    message: `chưa có bản tin cùng loại cho thời gian từ ${from} đến ${to}`,
    remedy: 'bổ sung bản tin của kỳ ấy, hoặc bỏ qua nếu kỳ ấy không ra bản tin',
  }),
  'series-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục chuỗi data/series.csv`,
    remedy: suggestion === null ? 'thêm chuỗi vào danh mục' : `có phải là "${suggestion}"?`,
  }),
  'locality-invalid': ({ day, valid, suggestion }, seen) => ({
    message:
      valid.length === 0
        ? `${seen} không phải là mã tỉnh, thành phố`
        : `mã địa phương ${seen} không có hiệu lực vào ngày ${day} (${valid.join('; ')})`,
    remedy:
      suggestion === null
        ? 'ghi mã có hiệu lực vào ngày khảo sát, tra trong data/localities.csv; mã viết trong ngoặc kép: "68"'
        : `ghi mã thay cho tên: "${suggestion}"`,
  }),
  'member-self': (_, seen) => ({
    message: `${seen} là địa chỉ của chính trang này`,
    remedy: 'bỏ trang này khỏi members; báo cáo của trang luôn được tìm sẵn',
  }),
  'choice-provinces-mixed': ({ day, ended }, seen) => ({
    message: `danh sách ${seen} trộn tỉnh, thành phố của hai thời kỳ: ${ended.join(', ')} không còn vào ngày khảo sát (${day})`,
    remedy:
      'ghi các tỉnh, thành phố theo ngày khảo sát; nếu hỏi nơi ở trước khi sắp xếp thì ghi đủ danh sách cũ, hoặc thêm “(cũ)” sau tên đã thôi dùng',
  }),
  'page-figure': (_, seen) => ({
    message: `trang cố định không dùng được thành phần ${seen}, vì trang không gắn với khảo sát nào`,
    remedy:
      'bỏ thành phần này, hoặc đặt liên kết đến trang khảo sát; trang cố định chỉ dùng được <Note>',
  }),
  'reference-early': (_, seen) => ({
    message: `khảo sát ${seen} chưa được công bố vào lúc trang này được công bố, nên số liệu sẽ bị lộ sớm`,
    remedy: 'công bố khảo sát trước hoặc cùng lúc, hoặc bỏ phần dẫn số liệu này',
  }),
};
