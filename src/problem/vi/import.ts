import type { Sentences } from '../params/all.ts';
import type { ForeignKind, ImportParams } from '../params/import.ts';

const SAVE_XLSX =
  'mở tệp bằng Excel hoặc LibreOffice, chọn "Lưu dưới dạng" (Save As) và lưu thành "Excel Workbook (*.xlsx)"';

const FOREIGN: Readonly<Record<ForeignKind, readonly [string, string]>> = {
  xls: ['đây là sổ tính Excel đời cũ (.xls)', SAVE_XLSX],
  encrypted: [
    'sổ tính này có mật khẩu',
    'mở tệp bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ tính), lưu lại rồi nhập',
  ],
  zip: [
    'đây là tệp nén, không phải sổ tính',
    'giải nén rồi nhập tệp .xlsx, .csv hoặc .sav ở trong',
  ],
  word: [
    'đây là văn bản Word mang tên sổ tính',
    'chép bảng trong văn bản sang một trang tính Excel, lưu thành .xlsx rồi nhập',
  ],
  pdf: ['đây là tệp PDF', 'xin tệp Excel, CSV hoặc SPSS gốc rồi nhập'],
  html: ['đây là trang web (HTML) mang tên sổ tính', SAVE_XLSX],
  ods: ['đây là sổ tính LibreOffice (.ods)', SAVE_XLSX],
  'sav-zlib': [
    'đây là tệp SPSS nén (.zsav)',
    'trong SPSS hoặc PSPP, lưu lại thành tệp .sav thường rồi nhập',
  ],
  broken: [
    'tệp bị hỏng hoặc chưa tải về hết nên không đọc được',
    'mở thử bằng phần mềm đã tạo ra tệp, lưu lại hoặc tải lại rồi nhập',
  ],
  unknown: ['không nhận ra loại tệp', 'nhập tệp Excel (.xlsx), CSV (.csv) hoặc SPSS (.sav)'],
};

export const importing: Sentences<ImportParams> = {
  'import-file-missing': () => ({
    message: 'không có tệp này',
    remedy: 'kiểm tra lại tên tệp và thư mục; đặt đường dẫn có dấu cách trong dấu ngoặc kép "…"',
  }),
  'import-foreign': ({ kind }) => {
    const [message, remedy] = FOREIGN[kind];
    return { message, remedy };
  },
  'import-too-large': ({ limit }) => ({
    message: `tệp quá lớn: sau khi mở ra dài hơn ${limit.toLocaleString('vi-VN')} MB`,
    remedy:
      'xóa các trang tính và hình ảnh không cần, hoặc lưu riêng trang phiếu trả lời thành CSV UTF-8',
  }),
  'import-sheet-far': ({ rows, letter }) => ({
    message: `trang tính trải tới dòng ${rows.toLocaleString('vi-VN')}, cột ${letter} nên không đọc được; có thể có ô định dạng ở rất xa`,
    remedy: 'chép riêng phần có số liệu sang một trang tính mới rồi nhập',
  }),
  'import-sheet-unknown': ({ known }, seen) => ({
    message: `tệp không có trang tính tên ${seen}`,
    remedy: `ghi --sheet với một trong các tên: ${known.join(', ')}`,
  }),
  'import-empty': () => ({
    message: 'tệp không có ô nào có nội dung',
    remedy:
      'kiểm tra có chọn đúng tệp không; nếu số liệu ở trang tính khác thì ghi --sheet "tên trang tính"',
  }),
  'import-rows-none': () => ({
    message: 'dưới dòng tiêu đề không có phiếu trả lời nào',
    remedy: 'kiểm tra có chọn đúng tệp và đúng trang tính không (--sheet "tên trang tính")',
  }),
  'import-header-twice': ({ first, again }, seen) => ({
    message: `cột ${first} và cột ${again} cùng có tiêu đề ${seen}`,
    remedy: 'sửa tiêu đề cho khác nhau, hoặc xóa một trong hai cột',
  }),
  'import-header-missing': ({ letter }) => ({
    message: `cột ${letter} có số liệu nhưng không có tiêu đề`,
    remedy: 'ghi câu hỏi vào ô tiêu đề của cột, hoặc xóa cột',
  }),
  'import-header-personal': ({ letters }) => ({
    message: `dòng tiêu đề có dữ liệu của người trả lời ở cột ${letters.join(', ')}; có thể bảng chưa có dòng tiêu đề`,
    remedy: 'thêm một dòng tiêu đề ghi câu hỏi của từng cột lên đầu bảng',
  }),
  'import-header-merged': ({ from, to }) => ({
    message: `tiêu đề dùng ô trộn ${from}:${to}, nên không biết cột nào mang tiêu đề nào`,
    remedy: 'bỏ trộn ô (Merge & Center), rồi ghi đủ một tiêu đề cho mỗi cột trên cùng một dòng',
  }),
  'import-total-row': (_, seen) => ({
    message: `dòng này có ${seen}, có vẻ là dòng tổng cộng chứ không phải một phiếu trả lời`,
    remedy: 'xóa dòng tổng cộng khỏi bảng phiếu rồi nhập lại',
  }),
  'import-cells-merged': ({ from, to }) => ({
    message: `ô trộn ${from}:${to} nằm trong phần phiếu trả lời; các dòng dưới bị coi là trống`,
    remedy: 'bỏ trộn ô rồi điền giá trị vào từng dòng',
  }),
  'import-formula': ({ count }, seen) => ({
    message: `ô có công thức bị lỗi ${seen}${count > 1 ? ` (trang tính có ${count} ô như vậy)` : ''}`,
    remedy: 'sửa công thức, hoặc dán lại dưới dạng giá trị (Paste Values), lưu rồi nhập lại',
  }),
  'import-formula-unsaved': ({ count }) => ({
    message: `ô có công thức nhưng tệp không lưu kết quả${count > 1 ? ` (trang tính có ${count} ô như vậy)` : ''}`,
    remedy: 'mở tệp bằng Excel hoặc LibreOffice rồi lưu lại để phần mềm tính kết quả',
  }),
  'import-form-without-data': () => ({
    message: 'đây là biểu mẫu XLSForm, chưa có phiếu trả lời',
    remedy: 'ghi thêm tệp phiếu trả lời: npx dlxh import BIEU-MAU.xlsx --data PHIEU.xlsx',
  }),
  'import-data-without-form': () => ({
    message:
      '--data chỉ dùng khi tệp thứ nhất là biểu mẫu XLSForm (có trang tính survey và choices)',
    remedy: 'bỏ --data, hoặc ghi biểu mẫu làm tệp thứ nhất',
  }),
  'import-data-foreign': () => ({
    message: 'không cột nào của tệp phiếu trả lời là câu hỏi của biểu mẫu',
    remedy:
      'kiểm tra hai tệp có cùng một khảo sát không; khi xuất từ Kobo, chọn "XML values and headers"',
  }),
  'import-table-percent': (_, seen) => ({
    message: `${seen} không phải là tỷ lệ từ 0 đến 100`,
    remedy: 'sửa ô, hoặc để trống nếu nguồn không in tỷ lệ',
  }),
  'import-table-personal': () => ({
    message: 'ô này có dữ liệu cá nhân',
    remedy: 'xóa dữ liệu cá nhân khỏi bảng rồi nhập lại',
  }),
  'import-nothing': ({ dropped }) => ({
    message: `không còn câu hỏi nào để công bố: cả ${dropped} cột đều bị bỏ`,
    remedy: 'xem bảng các cột bị bỏ và lý do; kiểm tra có chọn đúng trang tính không',
  }),
  'import-exists': (_, seen) => ({
    message: `đã có số liệu của khảo sát ${seen}`,
    remedy: 'đặt mã khác bằng --survey, hoặc thêm --replace để thay số liệu cũ',
  }),
  'import-id': ({ suggestion }, seen) => ({
    message: `${seen} không dùng làm mã khảo sát được`,
    remedy: `ghi --survey với chữ thường không dấu, chữ số và dấu gạch nối${suggestion === null ? ': --survey dat-dai-2026' : `, ví dụ: --survey ${suggestion}`}`,
  }),
  'import-unsure': ({ letters }) => ({
    message: `chưa chắc cách hiểu ${letters.length} cột: ${letters.join(', ')}`,
    remedy:
      'chạy lại lệnh trong cửa sổ dòng lệnh để trả lời từng cột, hoặc thêm --yes để làm theo cách ghi trong bảng',
  }),
};
