import type { CliWords, DiskFault, OutFault } from '../type/index.ts';

const OUT: Readonly<Record<OutFault, string>> = {
  root: 'thư mục này chứa nội dung gốc, không đặt trang đã dựng vào được',
  sources: 'không đặt trang đã dựng vào trong thư mục content hoặc data',
  'not-folder': 'ở đây đã có một tệp, không phải thư mục',
  'not-site':
    'thư mục này có sẵn tệp khác và không phải trang do dlxh dựng, nên không được thay; hãy chọn thư mục mới hoặc thư mục trống',
};

const DISK: Readonly<Record<DiskFault, string>> = {
  permission: 'không có quyền đọc hoặc ghi ở đây; hãy cấp quyền, hoặc chọn thư mục khác',
  full: 'ổ đĩa đã đầy; hãy dọn bớt rồi chạy lại',
  'read-only': 'ổ đĩa này chỉ cho đọc; hãy chọn thư mục khác',
  busy: 'một chương trình khác đang dùng thư mục này; hãy đóng chương trình ấy rồi chạy lại',
  missing: 'không có tệp hoặc thư mục này; có thể vừa bị xóa hoặc chuyển đi, hãy chạy lại',
  taken: 'một lần chạy khác vừa ghi vào đây; hãy chạy lại',
  'not-folder': 'một phần của đường dẫn là tệp, không phải thư mục',
  'too-many': 'máy đang mở quá nhiều tệp; hãy đóng bớt chương trình rồi chạy lại',
  name: 'tên hoặc đường dẫn quá dài; hãy chọn thư mục có đường dẫn ngắn hơn',
};

export const cli: CliWords = {
  stages: {
    check: 'Kiểm tra dữ liệu',
    pages: 'Dựng trang',
    pictures: 'Vẽ ảnh biểu đồ',
    cards: 'Vẽ thẻ cho mạng xã hội',
    search: 'Lập chỉ mục tìm kiếm',
    audit: 'Rà soát trang đã dựng',
    swap: 'Thay trang cũ bằng trang mới',
  },
  progress: ({ percent, left }) => `${String(percent)}%, còn khoảng ${String(left)} giây`,
  seconds: (seconds) => `${seconds} giây`,
  fine: (surveys, briefings) =>
    `Không có lỗi: ${String(surveys)} khảo sát, ${String(briefings)} bản tin.`,
  gaps: (gaps, files) =>
    `Bản thảo còn ${String(gaps)} chỗ cần điền trong ${String(files)} tệp (không chặn việc công bố các báo cáo khác):`,
  hidden: (file, count) =>
    `${file}: còn ${String(count)} lỗi nữa chưa in ở đây (xem đủ bằng --json)`,
  found: (problems, files) => `${String(problems)} lỗi trong ${String(files)} tệp.`,
  warned: (warnings, files) =>
    `${String(warnings)} cảnh báo trong ${String(files)} tệp (trang vẫn dựng được; nên xem lại):`,
  mends: {
    encoding: 'chuyển cả tệp sang bảng mã UTF-8',
    bom: 'bỏ dấu thứ tự byte (BOM) ở đầu tệp',
    'line-ends': 'đổi dấu xuống dòng của Windows thành dấu xuống dòng thường',
    delimiter: 'đổi dấu phân cách cột thành dấu phẩy',
    nfc: 'ghép chữ và dấu thành chữ tiếng Việt dựng sẵn',
    trim: 'bỏ dấu cách ở đầu và cuối ô',
    hidden: 'bỏ ký tự không nhìn thấy',
    spaces: 'đổi dấu cách lạ thành dấu cách thường',
    decimal: 'đổi dấu phẩy thập phân thành dấu chấm',
  },
  moreMended: (file, count) => `${file}: còn ${String(count)} chỗ nữa không in ở đây`,
  mended: (changes, files) => `Đã sửa ${String(changes)} chỗ trong ${String(files)} tệp.`,
  wouldMend: (changes, files) =>
    `Sẽ sửa ${String(changes)} chỗ trong ${String(files)} tệp; chưa ghi gì (bỏ --dry-run để ghi).`,
  nothingToMend: 'Không có chỗ nào tự sửa được một cách chắc chắn.',
  untouched: (out) => `Không ghi gì; trang ở ${out} vẫn như cũ.`,
  summary: (s) =>
    `Xong: ${String(s.surveys)} khảo sát, ${String(s.briefings)} bản tin, ${String(s.pages)} trang, ${String(s.problems)} lỗi, ${s.seconds} giây → ${s.out}`,
  shardMade: (s) =>
    `Xong phần ${String(s.part)}/${String(s.of)}, ${s.seconds} giây, để trong .cache/dlxh. Gộp thư mục ấy của mọi phần, rồi chạy dlxh build.`,
  auditFailed: (findings) => `Rà soát thấy ${String(findings)} chỗ sai trong trang vừa dựng:`,
  raw: 'CẢNH BÁO: số liệu chưa qua bước giữ kín, chỉ để xem trên máy này; không chép, không gửi, không công bố.',
  raked: (r) =>
    `Trọng số đã hiệu chỉnh theo cơ cấu dân số: ${r.questions}; ${r.iterations} vòng. Lệch nhiều nhất: ${r.worst}, ${r.difference}. Hệ số hiệu chỉnh ${r.least}–${r.greatest}; hệ số thiết kế do trọng số ${r.before} → ${r.after}.`,
  notFolder: (path) => `không có thư mục ${path}`,
  noContent: (path) =>
    `thư mục ${path} không có thư mục content; ghi --root và thư mục chứa content, data`,
  noSurvey: (target) =>
    `không có khảo sát ${target}; ghi mã khảo sát, hoặc đường dẫn thư mục có questions.csv`,
  noIndex: (path) =>
    `thư mục ${path} không phải trang do dlxh dựng, hoặc dựng bằng bản cũ nên chưa có chỉ mục tìm kiếm; hãy chạy dlxh build rồi ghi --dir và thư mục ấy`,
  meant: (query) => `Có phải ý bạn là “${query}”?`,
  nothingFound: (query) => `Không tìm thấy gì khớp với “${query}”.`,
  refusedOut: (path, fault) => `--out ${path}: ${OUT[fault]}`,
  disk: (path, fault) => `${path === '' ? '' : `${path}: `}${DISK[fault]}`,
  missingPackage: (name) =>
    `Lệnh này cần gói ${name}, là gói không cần cho việc công bố và chưa được cài trên máy này; hãy chạy npm ci (không thêm --omit=dev) rồi chạy lại.`,
  internal: (message) =>
    `Chương trình gặp lỗi ngoài dự tính: ${message}\nĐây không phải lỗi của người soạn. Xin gửi nội dung dưới đây cho người bảo trì chương trình.`,
  audit: {
    forbidden: 'tệp không được có trong trang công bố',
    policy: 'trang thiếu chính sách bảo vệ nội dung (Content-Security-Policy)',
    inline: (what) => `trang có mã chèn trực tiếp: ${what}`,
    link: (link) => `liên kết ${link} không dẫn tới trang nào`,
    anchor: (id) => `hai chỗ trong trang cùng mang tên "${id}"`,
    secret: (text) => `có nội dung chưa được công bố: "${text}"`,
  },
  badUse: (reason) => `Lệnh gõ chưa đúng: ${reason}`,
  seeHelp: 'Xem cách dùng: npx dlxh --help',
  preview: (url) =>
    `Bản xem trước: ${url}\nMở địa chỉ này trong trình duyệt; mỗi lần lưu tệp, trang tự đổi theo. Chỉ máy này xem được. Dừng: Ctrl+C.`,
  stalePreview: 'Có lỗi. Trang phía sau là bản đúng gần nhất; sửa xong và lưu, trang sẽ tự đổi.',
  noPreview: 'Chưa có trang để xem vì dữ liệu còn lỗi; sửa xong và lưu, trang sẽ tự hiện ra.',
};
