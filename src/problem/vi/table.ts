import type { Sentences } from '../params/all.ts';
import type { TableParams } from '../params/table.ts';

const SAVE_AS = 'mở tệp bằng Excel, chọn "Save As" (Lưu dưới dạng) rồi chọn "CSV UTF-8"';

const EXPORT_AGAIN = 'xuất lại tệp từ nguồn ở dạng "CSV UTF-8"';

const TO_UNICODE =
  'chuyển chữ sang Unicode (chẳng hạn bằng UniKey), rồi lưu tệp ở dạng "CSV UTF-8"';

const FETCH = 'chạy git lfs pull để tải nội dung thật, hoặc chép lại tệp CSV';

const KINDS = {
  zip: 'sổ tính Excel (.xlsx) hoặc tệp nén',
  xls: 'sổ tính Excel đời cũ (.xls)',
  pdf: 'tệp PDF',
  html: 'trang web (HTML)',
  lfs: 'tệp thay chỗ của Git LFS',
};

const DELIMITERS = { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'dấu tab' };

const WRONG_LETTERS = {
  'UTF-8': 'chữ UTF-8 đã bị đọc bằng bảng mã khác rồi lưu lại',
  TCVN3: 'chữ gõ theo bảng mã TCVN3 (phông .VnTime)',
  VNI: 'chữ gõ theo bảng mã VNI',
};

export const table: Sentences<TableParams> = {
  'table-encoding': ({ guess }) => ({
    message: `không đọc được chữ trong tệp${guess === null ? '' : ` (có thể là bảng mã ${guess})`}`,
    remedy: guess === 'TCVN3' || guess === 'VNI' ? TO_UNICODE : EXPORT_AGAIN,
  }),
  'table-not-text': ({ kind }) => ({
    message: `đây là ${KINDS[kind]} mang tên tệp CSV`,
    remedy: kind === 'lfs' ? FETCH : kind === 'pdf' ? EXPORT_AGAIN : SAVE_AS,
  }),
  'table-empty': () => ({
    message: 'tệp trống',
    remedy: 'thêm dòng tiêu đề và dữ liệu, hoặc xóa tệp',
  }),
  'table-garbled': ({ guess }, seen) => ({
    message: `${seen} bị lỗi phông chữ: ${WRONG_LETTERS[guess]}`,
    remedy: guess === 'UTF-8' ? `${EXPORT_AGAIN}, không dùng tệp đã hỏng` : TO_UNICODE,
  }),
  'table-character-lost': (_, seen) => ({
    message: `${seen} có chữ đã mất khi chuyển bảng mã (chỗ \\ufffd)`,
    remedy: `gõ lại chữ đó, hoặc ${EXPORT_AGAIN}`,
  }),
  'table-nul': (_, seen) => ({
    message: `${seen} có ký tự NUL (chỗ \\u0000): tệp có thể đã hỏng khi sao chép`,
    remedy: 'sao chép hoặc xuất lại tệp từ nguồn; nếu ô vẫn đúng thì xóa ký tự này',
  }),
  'table-header-empty': ({ dataLine }, seen) =>
    dataLine === null
      ? {
          message: 'cột không có tên ở dòng tiêu đề',
          remedy: 'đặt tên cho cột, hoặc xóa cột',
        }
      : {
          message: `cột không có tên ở dòng tiêu đề nhưng có dữ liệu: ${seen} ở dòng ${dataLine}`,
          remedy: 'đặt tên cho cột, hoặc xóa dữ liệu thừa',
        },
  'table-header-duplicate': ({ first, again }, seen) => ({
    message: `hai cột cùng tên ${seen}: cột ${first} và cột ${again}`,
    remedy: 'đổi tên hoặc xóa một trong hai cột',
  }),
  'table-row-long': ({ expected, found, delimiter }, seen) => ({
    message: `dòng có ${found} ô, tiêu đề chỉ có ${expected} cột${seen === '""' ? '' : `; ô thừa đầu tiên là ${seen}`}`,
    remedy: `có thể một ô trong dòng chứa ${DELIMITERS[delimiter]}${delimiter === ',' ? ' (kể cả dấu phẩy của số thập phân như 81,2)' : ''}: đặt cả ô đó trong dấu ngoặc kép "…"`,
  }),
  'table-delimiter': ({ header, rows }) => ({
    message: `dòng tiêu đề phân cách cột bằng ${DELIMITERS[header]}, các dòng dưới lại bằng ${DELIMITERS[rows]}`,
    remedy: 'dùng một dấu phân cách cho cả tệp; cách chắc nhất là xuất lại tệp từ nguồn',
  }),
  'table-row-short': ({ expected, found }) => ({
    message: `dòng chỉ có ${found} ô, tiêu đề có ${expected} cột`,
    remedy:
      'thêm các ô còn thiếu (có thể để trống); nếu một ô bị ngắt xuống dòng thì đặt cả ô trong dấu ngoặc kép "…"',
  }),
  'table-quote-unclosed': (_, seen) => ({
    message: `dấu ngoặc kép mở ở đây không được đóng lại: ${seen}`,
    remedy: 'thêm dấu ngoặc kép ở cuối ô, hoặc bỏ dấu ở đầu ô',
  }),
  'table-quote-stray': ({ where }, seen) =>
    where === 'inside'
      ? {
          message: `dấu ngoặc kép nằm giữa ô: ${seen}`,
          remedy: 'viết dấu ngoặc kép bên trong ô hai lần (""), hoặc thay bằng “ ”',
        }
      : {
          message: `có dấu cách trước dấu ngoặc kép mở ô: ${seen}`,
          remedy: 'bỏ dấu cách giữa dấu phân cách và dấu ngoặc kép',
        },
  'table-line-too-long': ({ limit }) => ({
    message: `dòng dài quá ${limit.toLocaleString('vi-VN')} ký tự`,
    remedy: 'kiểm tra lại dấu xuống dòng và dấu ngoặc kép; có thể đây không phải là tệp CSV',
  }),
};
