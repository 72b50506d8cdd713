import { defineProblem, given, type InBoth } from '../../definition/index.ts';

/** What a file that cannot be imported is. */
export type ForeignKind =
  'xls' | 'encrypted' | 'zip' | 'word' | 'pdf' | 'html' | 'ods' | 'sav-zlib' | 'broken' | 'unknown';

const SAVE_XLSX: InBoth<string> = {
  vi: 'mở tệp bằng Excel hoặc LibreOffice, chọn "Lưu dưới dạng" (Save As) và lưu thành "Excel Workbook (*.xlsx)"',
  en: 'open it in Excel or LibreOffice and save it as "Excel Workbook (*.xlsx)"',
};

const FOREIGN: InBoth<Record<ForeignKind, readonly [string, string]>> = {
  vi: {
    xls: ['đây là sổ tính Excel đời cũ (.xls)', SAVE_XLSX.vi],
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
    html: ['đây là trang web (HTML) mang tên sổ tính', SAVE_XLSX.vi],
    ods: ['đây là sổ tính LibreOffice (.ods)', SAVE_XLSX.vi],
    'sav-zlib': [
      'đây là tệp SPSS nén (.zsav)',
      'trong SPSS hoặc PSPP, lưu lại thành tệp .sav thường rồi nhập',
    ],
    broken: [
      'tệp bị hỏng hoặc chưa tải về hết nên không đọc được',
      'mở thử bằng phần mềm đã tạo ra tệp, lưu lại hoặc tải lại rồi nhập',
    ],
    unknown: ['không nhận ra loại tệp', 'nhập tệp Excel (.xlsx), CSV (.csv) hoặc SPSS (.sav)'],
  },
  en: {
    xls: ['this is an old Excel workbook (.xls)', SAVE_XLSX.en],
    encrypted: [
      'this workbook has a password',
      'open it in Excel, remove the password (File → Info → Protect Workbook), save and import again',
    ],
    zip: [
      'this is an archive, not a workbook',
      'unpack it and import the .xlsx, .csv or .sav inside',
    ],
    word: [
      'this is a Word document under the name of a workbook',
      'copy its table to an Excel sheet, save it as .xlsx and import that',
    ],
    pdf: ['this is a PDF', 'ask for the Excel, CSV or SPSS file it was made from'],
    html: ['this is a web page (HTML) under the name of a workbook', SAVE_XLSX.en],
    ods: ['this is a LibreOffice workbook (.ods)', SAVE_XLSX.en],
    'sav-zlib': [
      'this is a compressed SPSS file (.zsav)',
      'save it as a plain .sav in SPSS or PSPP',
    ],
    broken: [
      'the file is damaged or was not downloaded in full',
      'open it in the program that made it, save or download it again, then import',
    ],
    unknown: [
      'a file of an unknown kind',
      'import an Excel (.xlsx), CSV (.csv) or SPSS (.sav) file',
    ],
  },
};

export const importForeign = defineProblem({
  code: 'import-foreign',
  params: given<{ readonly kind: ForeignKind }>(),
  vi: ({ kind }) => {
    const [message, remedy] = FOREIGN.vi[kind];
    return { message, remedy };
  },
  en: ({ kind }) => {
    const [message, remedy] = FOREIGN.en[kind];
    return { message, remedy };
  },
  guide: {
    why: 'Đuôi tệp không nói chắc được loại tệp; phần mềm xem nội dung bên trong.',
    params: { kind: 'xls' },
    seen: 'phieu.xls',
  },
});
